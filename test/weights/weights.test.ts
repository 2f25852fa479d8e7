import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Judgements, readJudgements } from '../../src/analyses/evaluate/judgements.js';
import { presets } from '../../src/analyses/evaluate/presets/index.js';
import { readScorecard } from '../../src/analyses/evaluate/scorecard.js';
import { weights } from '../../src/analyses/weights/index.js';
import type { WeightsOptions } from '../../src/analyses/weights/options.js';
import type { Facts } from '../../src/facts.js';
import { column, ratedFacts, scorecardOf } from '../evaluate/facts.js';

const nothing = { asOf: null } as Facts;

function run(given: Partial<WeightsOptions>, facts: Facts = nothing) {
  const options: WeightsOptions = { method: 'ahp', judgements: [], scorecard: null, ...given };
  return weights.present(weights.compute(facts, options), options);
}

describe('AHP', () => {
  const folder = new URL('../../fixtures/evaluate/five-cities/', import.meta.url);
  const cities = readJudgements(readFileSync(new URL('judgements.csv', folder), 'utf8'), 'judgements.csv');
  const expected = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8'));

  test('needs judgements, and neither a scorecard nor a database', () => {
    expect(weights.facts({ method: 'ahp', judgements: [cities], scorecard: null })).toEqual([]);
    const { tables, notes } = run({ judgements: [cities] });
    expect(column(tables, 'weights', 'criterion')).toEqual(cities.names);
    column(tables, 'weights', 'weight').forEach((weight, k) => {
      expect(weight).toBeCloseTo(expected.weights[k], 6);
    });
    expect(column(tables, 'consistency', 'lambda_max')[0]).toBeCloseTo(expected.lambda_max, 5);
    expect(column(tables, 'consistency', 'ci')[0]).toBeCloseTo((expected.lambda_max - 5) / 4, 5);
    expect(column(tables, 'consistency', 'ri')).toEqual([1.12]);
    expect(column(tables, 'consistency', 'cr')[0]).toBeCloseTo(expected.cr, 4);
    expect(column(tables, 'consistency', 'consistent')).toEqual(['yes']);
    // |ln(a_ij w_j / w_i)| by numpy: .563 for the first two, .493 the next
    expect(column(tables, 'consistency', 'worst_row')).toEqual(['city a']);
    expect(column(tables, 'consistency', 'worst_column')).toEqual(['city b']);
    expect(notes).toEqual([{ id: 'random_index', level: 'info' }]);
    expect(() => run({})).toThrow('no_judgements');
  });

  test('of contradicting judgements says no', () => {
    const { tables, notes } = run({
      judgements: [readJudgements(',a,b,c\na,1,9,1/9\nb,,1,9\nc,,,1', 'j.csv')],
    });
    expect(column(tables, 'consistency', 'consistent')).toEqual(['no']);
    expect(notes).toContainEqual(expect.objectContaining({ id: 'inconsistent', level: 'warning' }));
  });

  test('of weights that could not be worked out says neither yes nor no', () => {
    const { tables, notes } = run({
      judgements: [readJudgements(',a,b,c\na,1,1000,1/1000\nb,,1,500\nc,,,1', 'j.csv')],
    });
    expect(column(tables, 'consistency', 'consistent')).toEqual([null]);
    expect(notes).toContainEqual({ id: 'not_converged', level: 'warning' });
  });

  test('of two criteria is consistent, and names no worst judgement', () => {
    const { tables } = run({ judgements: [readJudgements(',a,b\na,1,4\nb,,1', 'j.csv')] });
    expect(column(tables, 'weights', 'weight').map((weight) => Number(Number(weight).toFixed(12)))).toEqual([
      0.8, 0.2,
    ]);
    expect(column(tables, 'consistency', 'cr')).toEqual([0]);
    expect(column(tables, 'consistency', 'worst_row')).toEqual([null]);
  });

  const scorecard = readScorecard(presets['credit-5c'], 'credit-5c');
  const labels: Judgements = {
    file: 'j.csv',
    names: ['品德', '能力', '资本', '抵押', '条件'],
    matrix: cities.matrix,
  };

  test('of a scorecard’s criteria gives their ids', () => {
    const { tables } = run({ judgements: [labels], scorecard });
    expect(column(tables, 'weights', 'criterion')).toEqual(scorecard.criteria.map(({ id }) => id));
  });

  test('of anything else passes the scorecard over', () => {
    expect(column(run({ judgements: [cities], scorecard }).tables, 'weights', 'criterion')).toEqual(
      cities.names,
    );
  });
});

// Hand check: w .358889 .641111
test('entropy weighs by the scores of the scorecard', () => {
  const scorecard = scorecardOf([null, null], { scale: [0, 20] });
  const two = ratedFacts([
    [1, 2],
    [4, 16],
  ]);
  expect(weights.facts({ method: 'entropy', judgements: [], scorecard })).toEqual(['customers', 'ratings']);
  const { tables } = run({ method: 'entropy', scorecard }, two);
  expect(tables.map(({ id }) => id)).toEqual(['weights']);
  expect(column(tables, 'weights', 'weight')[0]).toBeCloseTo(0.358889, 6);
  expect(column(tables, 'weights', 'weight')[1]).toBeCloseTo(0.641111, 6);
});

test('centroid weighs by order and needs no facts', () => {
  const scorecard = scorecardOf([null, null]);
  expect(weights.facts({ method: 'centroid', judgements: [], scorecard })).toEqual([]);
  expect(column(run({ method: 'centroid', scorecard }).tables, 'weights', 'weight')).toEqual([0.75, 0.25]);
});

test('wrong usage is said', () => {
  expect(() => weights.facts({ method: 'entropy', judgements: [], scorecard: null })).toThrow('no_scorecard');
  expect(() => run({ method: 'centroid' })).toThrow('no_scorecard');
  const judgements = [{ file: 'j.csv', names: ['k0'], matrix: [[1]] }];
  expect(() => run({ method: 'centroid', judgements, scorecard: scorecardOf([1]) })).toThrow(
    'judgements_unused',
  );
});
