import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/analyses/evaluate/index.js';
import { readJudgements } from '../../src/analyses/evaluate/judgements.js';
import type { EvaluateOptions } from '../../src/analyses/evaluate/options.js';
import { readScorecard } from '../../src/analyses/evaluate/scorecard.js';
import type { Facts } from '../../src/facts.js';
import { rowCount, type Table } from '../../src/report.js';
import { column, facts, optionsOf, ratedFacts, scorecardOf } from './facts.js';

const scorecard = readScorecard(
  `
name: shop
scale: [1, 5]
groups:
  - {id: people, weight: 60}
  - {id: numbers, weight: 40}
criteria:
  - {id: credit, weight: 3, group: people}
  - {id: attitude, weight: 1, group: people}
  - {id: revenue, group: numbers, source: {fact: revenue, bands: [100, 1000]}}
  - {id: recency, group: numbers, goal: cost, source: {fact: recency, bands: [30, 90, 180, 365]}}
grades: [{from: 3, grade: good}, {from: 1, grade: poor}]
`,
  'shop.yaml',
);

const shop: Facts = {
  ...facts(
    ['A', 'B', 'C'],
    [
      { customer: 'A', criterion: 'credit', score: 3, rater: 'x', file: 'x.csv', line: 7 },
      { customer: 'A', criterion: 'credit', score: 4, rater: 'y', file: 'y.csv', line: 9 },
      { customer: 'A', criterion: 'credit', score: 1, rater: 'y', day: -1, file: 'x.csv', line: 8 },
      { customer: 'B', criterion: 'attitude', score: 5 },
    ],
    {
      asOf: 1000,
      summary: { A: { revenue: 5_000_000, last_day: 900, transactions: 4 }, B: { revenue: 0 } },
    },
  ),
  transaction_sources: {
    customer: Int32Array.of(0, 0),
    file: ['2023.csv', '2024.csv'],
    lines: Int32Array.of(3, 1),
    first_line: Int32Array.of(2, 40),
    last_line: Int32Array.of(90, 40),
  },
};

function explain(of: Facts, customer: number, given: Partial<EvaluateOptions>): Table[] {
  const options = optionsOf(given);
  return evaluate.explain!(evaluate.compute(of, options), of, options, customer).tables;
}

/** Steps of one kind: the columns that are asked for, row by row. */
function steps(tables: Table[], step: string, ...ids: string[]) {
  const kinds = column(tables, 'derivation', 'step');
  const columns = ids.map((id) => column(tables, 'derivation', id));
  return [...kinds.keys()]
    .filter((row) => kinds[row] === step)
    .map((row) => columns.map((each) => each[row]));
}

describe('a weighted sum', () => {
  const tables = explain(shop, 0, { scorecard });

  test('inputs say what went in and where it stands', () => {
    expect(column(tables, 'inputs', 'criterion')).toEqual(['credit', 'attitude', 'revenue', 'recency']);
    expect(column(tables, 'inputs', 'source')).toEqual(['rating', 'rating', 'revenue', 'recency']);
    expect(column(tables, 'inputs', 'value')).toEqual([2, null, 500, 100]);
    expect(column(tables, 'inputs', 'raters')).toEqual([2, null, null, null]);
    expect(column(tables, 'inputs', 'lowest')).toEqual([1, null, null, null]);
    expect(column(tables, 'inputs', 'highest')).toEqual([3, null, null, null]);
    const transactions = '2023.csv; 2024.csv';
    expect(column(tables, 'inputs', 'file')).toEqual(['x.csv', null, transactions, transactions]);
    expect(column(tables, 'inputs', 'lines')).toEqual([
      '7, 8',
      null,
      '2–90 (3); 40–40 (1)',
      '2–90 (3); 40–40 (1)',
    ]);
  });

  test('each score follows from its ratings or its band', () => {
    expect(steps(tables, 'rating', 'criterion', 'value', 'score')).toEqual([
      ['credit', 3, null],
      ['credit', 1, null],
    ]);
    expect(steps(tables, 'mean', 'criterion', 'score')).toEqual([['credit', 2]]);
    expect(steps(tables, 'missing', 'criterion')).toEqual([['attitude']]);
    expect(steps(tables, 'band', 'criterion', 'value', 'from', 'to', 'score')).toEqual([
      ['revenue', 500, 100, 1000, 3],
      ['recency', 100, 90, 180, 3],
    ]);
    expect(steps(tables, 'turned', 'criterion', 'value', 'score')).toEqual([['recency', 3, 3]]);
  });

  test('each weight follows from its share and its group', () => {
    expect(steps(tables, 'share', 'criterion', 'value', 'weight')).toEqual([
      ['people', 60, 0.6],
      ['numbers', 40, 0.4],
      ['credit', 3, 0.75],
      ['attitude', 1, 0.25],
      ['revenue', null, 0.5],
      ['recency', null, 0.5],
    ]);
    const weights = steps(tables, 'weight_given', 'weight').flat();
    [0.45, 0.15, 0.2, 0.2].forEach((weight, k) => {
      expect(weights[k]).toBeCloseTo(weight, 15);
    });
    expect(steps(tables, 'coverage', 'weight')[0][0]).toBeCloseTo(0.85, 15);
    const shared = steps(tables, 'redistributed', 'weight').flat();
    [0.45 / 0.85, 0.2 / 0.85, 0.2 / 0.85].forEach((weight, k) => {
      expect(shared[k]).toBeCloseTo(weight, 15);
    });
  });

  test('the contributions sum to the result', () => {
    const contributions = steps(tables, 'contribution', 'weight', 'score', 'contribution') as number[][];
    for (const [weight, score, contribution] of contributions) expect(contribution).toBe(weight * score);
    const sum = contributions.reduce((total, [, , contribution]) => total + contribution, 0);
    expect(steps(tables, 'sum', 'score')[0][0]).toBeCloseTo(sum, 12);
    expect(column(tables, 'result', 'score')[0]).toBeCloseTo(sum, 12);
    // (.45 · 2 + .2 · 3 + .2 · 3) / .85
    expect(sum).toBeCloseTo(2.1 / 0.85, 12);
    expect(column(tables, 'result', 'rank')).toEqual([2]);
    expect(column(tables, 'result', 'of')).toEqual([2]);
    expect(column(tables, 'result', 'grade')).toEqual(['poor']);
    expect(column(tables, 'result', 'rule')).toEqual(['≥ 1']);
  });

  test('one rating is one step, and complete scores need no sharing out', () => {
    const tables = explain(ratedFacts([[4, 2]]), 0, { scorecard: scorecardOf([1, 3]) });
    expect(steps(tables, 'rating', 'value', 'score')).toEqual([
      [4, 4],
      [2, 2],
    ]);
    expect(steps(tables, 'weight_given', 'value', 'weight')).toEqual([
      [1, 0.25],
      [3, 0.75],
    ]);
    expect(steps(tables, 'coverage', 'weight')).toEqual([]);
    expect(column(tables, 'result', 'rule')).toEqual([null]);
  });

  test('the lowest and the highest band are open', () => {
    const low = explain(shop, 1, { scorecard });
    expect(steps(low, 'band', 'criterion', 'value', 'from', 'to', 'score')).toEqual([
      ['revenue', 0, null, 100, 1],
    ]);
  });
});

test('TOPSIS is derived from norms, weighted scores, ideals and distances', () => {
  const compared = ratedFacts([
    [5, 8, 4],
    [7, 6, 8],
    [8, 8, 6],
    [7, 4, 6],
  ]);
  const options = { scorecard: scorecardOf([0.3, 0.4, 0.3], { scale: [0, 10] }), method: 'topsis' as const };
  const tables = explain(compared, 0, options);
  const norms = steps(tables, 'norm', 'value').flat() as number[];
  // √(25 + 49 + 64 + 49)
  expect(norms[0]).toBeCloseTo(Math.sqrt(187), 12);

  const weighted = steps(tables, 'weighted', 'weight', 'score', 'value', 'from', 'to') as number[][];
  let toBest = 0;
  let toWorst = 0;
  weighted.forEach(([weight, score, value, worst, best], k) => {
    expect(value).toBeCloseTo((weight * score) / norms[k], 12);
    toBest += (value - best) ** 2;
    toWorst += (value - worst) ** 2;
  });
  expect(steps(tables, 'to_best', 'value')[0][0]).toBeCloseTo(Math.sqrt(toBest), 12);
  expect(steps(tables, 'to_worst', 'value')[0][0]).toBeCloseTo(Math.sqrt(toWorst), 12);
  const closeness = Math.sqrt(toWorst) / (Math.sqrt(toWorst) + Math.sqrt(toBest));
  expect(column(tables, 'result', 'score')[0]).toBeCloseTo(closeness, 12);
  // Independent computation, numpy 2.4.6
  expect(closeness).toBeCloseTo(0.5037, 4);
});

test('without a rank there is the reason, and no score', () => {
  const tables = explain(
    ratedFacts([
      [5, null],
      [1, 2],
    ]),
    0,
    { scorecard: scorecardOf([1, 1]), method: 'topsis' },
  );
  expect(steps(tables, 'missing', 'criterion')).toEqual([['k1']]);
  expect(steps(tables, 'closeness', 'score')).toEqual([]);
  expect(column(tables, 'result', 'score')).toEqual([null]);
  expect(column(tables, 'result', 'rank')).toEqual([null]);
});

describe('weights that were not given', () => {
  const two = ratedFacts([
    [1, 2],
    [4, 16],
  ]);
  const scale = [0, 20] as const;

  test('by entropy follow from each criterion’s entropy', () => {
    const tables = explain(two, 0, { scorecard: scorecardOf([1, 1], { scale }), weights: 'entropy' });
    const entropies = steps(tables, 'information_entropy', 'value').flat() as number[];
    // p = 1/5, 4/5 and 1/9, 8/9: E = −(p₁ ln p₁ + p₂ ln p₂) / ln 2
    expect(entropies[0]).toBeCloseTo(0.721928, 6);
    expect(entropies[1]).toBeCloseTo(0.503258, 6);
    const divergences = steps(tables, 'divergence', 'criterion', 'value');
    expect(divergences).toEqual(entropies.map((entropy, k) => [`k${k}`, 1 - entropy]));
    const total = 2 - entropies[0] - entropies[1];
    steps(tables, 'weight_entropy', 'criterion', 'weight').forEach(([criterion, weight], k) => {
      expect(criterion).toBe(`k${k}`);
      expect(weight).toBeCloseTo((1 - entropies[k]) / total, 12);
    });
    expect(steps(tables, 'share', 'criterion')).toEqual([]);
  });

  test('by judgements are the principal eigenvector of the judges’ joint matrix', () => {
    const judgements = [
      readJudgements(',k0,k1,k2\nk0,1,2,5\nk1,,1,3\nk2,,,1', 'one.csv'),
      readJudgements(',k2,k0,k1\nk2,1,1/5,1/3\nk0,,1,8\nk1,,,1', 'two.csv'),
    ];
    const three = ratedFacts([[1, 2, 3]]);
    const tables = explain(three, 0, { scorecard: scorecardOf([1, 1, 1]), weights: 'ahp', judgements });
    expect(column(tables, 'inputs', 'criterion')).toEqual(['k0', 'k1', 'k2', null, null]);
    expect(column(tables, 'inputs', 'source').slice(3)).toEqual(['ahp', 'ahp']);
    expect(column(tables, 'inputs', 'file').slice(3)).toEqual(['one.csv', 'two.csv']);

    const rows = steps(tables, 'judgement', 'criterion', 'other', 'value');
    expect(rows).toHaveLength(9);
    // √(2 · 8)
    expect(rows.find(([row, other]) => row === 'k0' && other === 'k1')?.[2]).toBeCloseTo(4, 12);
    const weights = new Map(steps(tables, 'weight_ahp', 'criterion', 'weight') as [string, number][]);
    const [[lambdaMax]] = steps(tables, 'lambda_max', 'value') as number[][];
    for (const [criterion, weight] of weights) {
      const product = rows
        .filter(([row]) => row === criterion)
        .reduce((sum, [, other, value]) => sum + Number(value) * weights.get(String(other))!, 0);
      expect(product).toBeCloseTo(lambdaMax * weight, 10);
    }
  });

  test('keep the notes about them', () => {
    const judgements = [readJudgements(',k0,k1,k2\nk0,1,9,1/9\nk1,,1,9\nk2,,,1', 'j.csv')];
    const options = optionsOf({ scorecard: scorecardOf([1, 1, 1]), weights: 'ahp', judgements });
    const three = ratedFacts([[1, 2, 3]]);
    const { notes } = evaluate.explain!(evaluate.compute(three, options), three, options, 0);
    expect(notes.map(({ id }) => id)).toEqual(['random_index', 'inconsistent', 'explain_inputs']);
  });
});

test('who was not evaluated cannot be explained', () => {
  expect(() => explain(shop, 2, { scorecard })).toThrow('not_evaluated');
});

test('columns that name criteria or groups are words, so that people see labels', () => {
  const options = optionsOf({ scorecard, draws: 1 });
  const result = evaluate.compute(shop, options);
  const { tables, labels = {} } = evaluate.present(result, options);
  const columns = [...tables, ...explain(shop, 0, { scorecard })].flatMap((table) => table.columns);
  const naming = columns.filter(({ values }) =>
    Array.from(values).some((value) => typeof value === 'string' && Object.hasOwn(labels, value)),
  );
  expect(new Set(naming.map(({ id }) => id))).toEqual(new Set(['criterion', 'source']));
  for (const { id, type } of naming) expect(type, id).toBe('word');
});

test('the tables are rectangular', () => {
  for (const table of explain(shop, 0, { scorecard })) {
    for (const { values } of table.columns) expect(values.length).toBe(rowCount(table));
  }
});
