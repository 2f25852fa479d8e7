import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/analyses/evaluate/index.js';
import type { EvaluateOptions } from '../../src/analyses/evaluate/options.js';
import { presets } from '../../src/analyses/evaluate/presets/index.js';
import { readScorecard, type Scorecard } from '../../src/analyses/evaluate/scorecard.js';
import type { Facts } from '../../src/facts.js';
import { column, facts, optionsOf, ratedFacts, scorecardOf } from './facts.js';

const handCheck = JSON.parse(
  readFileSync(new URL('../../fixtures/evaluate/distributor/expected.json', import.meta.url), 'utf8'),
);

function run(of: Facts, scorecard: Scorecard, given: Partial<EvaluateOptions> = {}) {
  const options = optionsOf({ scorecard, ...given });
  return evaluate.present(evaluate.compute(of, options), options);
}

describe('the hand-checked distributor scorecard', () => {
  const scorecard = readScorecard(presets.distributor, 'distributor');
  const customers = Object.keys(handCheck.ratings);
  const ratings = customers.flatMap((customer) =>
    scorecard.criteria.map(({ id }, k) => ({
      customer,
      criterion: id,
      score: handCheck.ratings[customer][k],
    })),
  );
  const shop = facts(customers, ratings);

  test.each(['given', 'equal'] as const)('%s weights', (weights) => {
    const { tables } = run(shop, scorecard, { weights });
    const { order, scores } = handCheck[weights];
    expect(column(tables, 'scores', 'customer_id')).toEqual(order);
    expect(column(tables, 'scores', 'rank')).toEqual([1, 2, 3]);
    expect(column(tables, 'scores', 'coverage')).toEqual([1, 1, 1]);
    column(tables, 'scores', 'score').forEach((score, row) => {
      expect(score).toBeCloseTo(scores[order[row]], 12);
    });
  });

  test('the preset weighs as the hand check does', () => {
    expect(scorecard.criteria.map(({ weight }) => weight)).toEqual(handCheck.weights);
    expect(run(shop, scorecard).notes).toEqual([]);
  });

  test('fragility of the lead', () => {
    const { tables } = run(shop, scorecard);
    const { better, other, criterion, change, smallest } = handCheck.fragility;
    const criteria = column(tables, 'fragility', 'criterion');
    const changes = column(tables, 'fragility', 'change');
    const lead = criteria
      .map((id, row) => ({ id, row }))
      .filter(({ row }) => column(tables, 'fragility', 'customer_a')[row] === better)
      .filter(({ row }) => column(tables, 'fragility', 'customer_b')[row] === other);
    expect(changes[lead.find(({ id }) => id === criterion)!.row]).toBeCloseTo(change, 6);
    expect(lead[0].id).toBe(smallest.criterion);
    expect(changes[lead[0].row]).toBeCloseTo(smallest.change, 6);
    expect(column(tables, 'fragility', 'relative_change')[lead[0].row]).toBeCloseTo(
      smallest.change / 0.15,
      5,
    );
  });

  test('grades', () => {
    expect(column(run(shop, scorecard).tables, 'scores', 'grade')).toEqual(['B', 'B', 'B']);
  });
});

// Independent computation, numpy 2.4.6: closeness .5037 .6581 .7482 .3340
test('TOPSIS', () => {
  const scorecard = scorecardOf([0.3, 0.4, 0.3], { scale: [0, 10], grades: [{ from: 0, grade: 'all' }] });
  const four = ratedFacts([
    [5, 8, 4],
    [7, 6, 8],
    [8, 8, 6],
    [7, 4, 6],
  ]);
  const { tables, notes } = run(four, scorecard, { method: 'topsis' });
  expect(column(tables, 'scores', 'customer_id')).toEqual(['c000002', 'c000001', 'c000000', 'c000003']);
  [0.7482, 0.6581, 0.5037, 0.334].forEach((closeness, row) => {
    expect(column(tables, 'scores', 'score')[row]).toBeCloseTo(closeness, 4);
  });
  expect(column(tables, 'contributions', 'score').slice(0, 3)).toEqual([8, 8, 6]);
  expect(new Set(column(tables, 'contributions', 'contribution'))).toEqual(new Set([null]));
  expect(column(tables, 'fragility', 'change')).toEqual([]);
  expect(column(tables, 'scores', 'grade')).toEqual([null, null, null, null]);
  expect(notes.map(({ id }) => id)).toEqual(['topsis_score', 'topsis_fragility', 'topsis_grades']);
});

test('TOPSIS takes cost criteria as they are', () => {
  const [cost] = scorecardOf([1]).criteria;
  const scorecard = scorecardOf([1], { criteria: [{ ...cost, goal: 'cost' }] });
  const { tables, notes } = run(ratedFacts([[1], [5], [2]]), scorecard, { method: 'topsis' });
  // (5 − x) / (5 − 1)
  expect(column(tables, 'scores', 'score')).toEqual([1, 0.75, 0]);
  expect(notes.map(({ id }) => id)).not.toContain('turned');
});

test('TOPSIS ranks customers with all scores of some weight; the others come last without a rank', () => {
  const { tables, notes } = run(
    ratedFacts([
      [5, null, 1],
      [1, 5, null],
      [2, 2, null],
    ]),
    scorecardOf([1, 1, 0]),
    {
      method: 'topsis',
    },
  );
  expect(column(tables, 'scores', 'customer_id')).toEqual(['c000001', 'c000002', 'c000000']);
  expect(column(tables, 'scores', 'rank')).toEqual([1, 2, null]);
  expect(column(tables, 'scores', 'score')[2]).toBeNull();
  expect(column(tables, 'scores', 'coverage')).toEqual([1, 1, 0.5]);
  expect(notes).toContainEqual({ id: 'topsis_incomplete', level: 'warning', args: { customers: 1 } });
});

test('TOPSIS cannot rank customers that are alike', () => {
  const { tables, notes } = run(
    ratedFacts([
      [3, 4],
      [3, 4],
    ]),
    scorecardOf([1, 1]),
    { method: 'topsis', draws: 3 },
  );
  expect(column(tables, 'scores', 'rank')).toEqual([null, null]);
  expect(column(tables, 'stability', 'p_first')).toEqual([]);
  expect(notes).toContainEqual({ id: 'topsis_alike', level: 'warning', args: { customers: 2 } });
});

test('a missing score gives its weight to the others, and is no zero', () => {
  const { tables, notes } = run(
    ratedFacts([
      [4, null, 1],
      [3, 3, 3],
    ]),
    scorecardOf([50, 30, 20]),
  );
  // (.5 · 4 + .2 · 1) / .7
  expect(column(tables, 'scores', 'customer_id')).toEqual(['c000000', 'c000001']);
  expect(column(tables, 'scores', 'score')[0]).toBeCloseTo(2.2 / 0.7, 14);
  expect(column(tables, 'scores', 'coverage')).toEqual([0.7, 1]);
  expect(column(tables, 'contributions', 'criterion')).toEqual(['k0', 'k2', 'k0', 'k1', 'k2']);
  expect(column(tables, 'contributions', 'weight')[0]).toBeCloseTo(5 / 7, 14);
  expect(notes).toEqual([{ id: 'missing_scores', level: 'info', args: { customers: 1 } }]);
});

test('cost criteria are turned round within the scale', () => {
  const [benefit] = scorecardOf([1]).criteria;
  const scorecard = scorecardOf([1], { scale: [-3, 5], criteria: [{ ...benefit, goal: 'cost' }] });
  const { tables, notes } = run(ratedFacts([[-3], [5], [1]]), scorecard);
  expect(column(tables, 'scores', 'customer_id')).toEqual(['c000000', 'c000002', 'c000001']);
  expect(column(tables, 'scores', 'score')).toEqual([5, 1, -3]);
  expect(column(tables, 'contributions', 'score')).toEqual([5, 1, -3]);
  expect(notes).toContainEqual({ id: 'turned', level: 'info', args: { criteria: 'k0', sum: 2 } });
});

test('a score by criteria of weight 0 only is no score', () => {
  const { tables, notes } = run(
    ratedFacts([
      [5, null],
      [5, 1],
    ]),
    scorecardOf([0, 1]),
    { draws: 5 },
  );
  expect(column(tables, 'scores', 'customer_id')).toEqual(['c000001', 'c000000']);
  expect(column(tables, 'scores', 'score')).toEqual([1, null]);
  expect(column(tables, 'scores', 'coverage')).toEqual([1, 0]);
  expect(column(tables, 'stability', 'customer_id')).toEqual(['c000001']);
  expect(notes).toContainEqual({ id: 'weightless', level: 'warning', args: { customers: 1 } });
});

test('equal scores share a rank, in order of the ids', () => {
  // .1 + .2 and .3 differ in their last digit only.
  const { tables } = run(
    ratedFacts([
      [2, 2, 2],
      [1, 1, 3],
      [3, 3, 1],
      [2, 2, 2],
    ]),
    scorecardOf([0.1, 0.2, 0.3]),
  );
  expect(column(tables, 'scores', 'customer_id')).toEqual(['c000000', 'c000001', 'c000002', 'c000003']);
  expect(column(tables, 'scores', 'rank')).toEqual([1, 1, 1, 1]);
  expect(column(tables, 'fragility', 'change')).toEqual([0, 0, 0, 0, 0, 0]);
  expect(column(tables, 'fragility', 'criterion')[0]).toBeNull();
});

test('a grade is reached at its threshold, and there is none below the last', () => {
  const grades = [
    { from: 4.1, grade: '甲' },
    { from: 2, grade: '乙' },
  ];
  const { tables } = run(
    ratedFacts([
      [4.1, 4.1, 4.1],
      [4.09, 4, 4],
      [1, 1, 1],
    ]),
    scorecardOf([0.1, 0.2, 0.7], { grades }),
  );
  expect(column(tables, 'scores', 'grade')).toEqual(['甲', '乙', null]);
});

describe('the best only', () => {
  const many = ratedFacts(Array.from({ length: 30 }, (_, row) => [1 + Math.floor(row / 2) / 10, 3]));

  test('as many as asked for, in scores, contributions and stability, with a word on ties at the end', () => {
    const { tables, notes } = run(many, scorecardOf([1, 1]), { top: 3, draws: 10 });
    expect(column(tables, 'scores', 'rank')).toEqual([1, 1, 3]);
    expect(column(tables, 'contributions', 'customer_id')).toHaveLength(6);
    expect(column(tables, 'stability', 'customer_id')).toHaveLength(3);
    expect(new Set(column(tables, 'fragility', 'customer_b')).size).toBe(2);
    expect(notes).toContainEqual({ id: 'shown', level: 'info', args: { shown: 3, customers: 30 } });
    expect(notes).toContainEqual({ id: 'tied_beyond', level: 'info', args: { customers: 1 } });
    expect(notes).toContainEqual({
      id: 'draws',
      level: 'info',
      table: 'stability',
      args: { draws: 10, seed: 1, top: 3 },
    });
  });

  test('without a number all are shown, and ten are the top', () => {
    const { tables, notes } = run(many, scorecardOf([1, 1]), { draws: 10 });
    expect(column(tables, 'scores', 'rank')).toHaveLength(30);
    expect(new Set(column(tables, 'fragility', 'customer_b')).size).toBe(9);
    expect(notes).toContainEqual({
      id: 'fragility_best',
      level: 'info',
      table: 'fragility',
      args: { customers: 10 },
    });
    expect(notes).toContainEqual({
      id: 'draws',
      level: 'info',
      table: 'stability',
      args: { draws: 10, seed: 1, top: 10 },
    });
  });
});

test('several raters are shown apart', () => {
  const two = facts(
    ['A', 'B'],
    [
      { customer: 'B', criterion: 'k0', score: 2, rater: 'x' },
      { customer: 'B', criterion: 'k0', score: 4, rater: 'y' },
    ],
  );
  const { tables } = run(two, scorecardOf([1]));
  const spread = tables.find(({ id }) => id === 'spread')!;
  expect(spread.columns.map(({ values }) => values[0])).toEqual(['B', 'k0', 2, 3, 2, 4, Math.SQRT2]);
});

describe('what has nothing to rank', () => {
  test.each([
    ['no customers', ratedFacts([])],
    [
      'no scores',
      ratedFacts([
        [null, null],
        [null, null],
      ]),
    ],
  ])('%s', (_, none) => {
    for (const method of ['sum', 'topsis'] as const) {
      const { tables, notes } = run(none, scorecardOf([1, 2]), { method, draws: 5, top: 2 });
      expect(column(tables, 'scores', 'rank')).toEqual([]);
      expect(column(tables, 'weights', 'weight')).toEqual([1 / 3, 2 / 3]);
      expect(notes).toContainEqual({ id: 'nobody', level: 'warning', args: { scorecard: 'test' } });
    }
  });

  test('one customer is first of one', () => {
    const { tables } = run(ratedFacts([[2, 5]]), scorecardOf([1, 1]), { draws: 5 });
    expect(column(tables, 'scores', 'rank')).toEqual([1]);
    expect(column(tables, 'fragility', 'change')).toEqual([]);
    expect(column(tables, 'stability', 'p_first')).toEqual([1]);
    expect(column(tables, 'stability', 'mean_rank')).toEqual([1]);
  });

  test('one criterion has no weight to move', () => {
    const { tables } = run(ratedFacts([[2], [5]]), scorecardOf([3]), { draws: 5 });
    expect(column(tables, 'scores', 'score')).toEqual([5, 2]);
    expect(column(tables, 'fragility', 'change')).toEqual([]);
    expect(column(tables, 'stability', 'p_first')).toEqual([1, 0]);
  });
});

test('a scale of huge and negative scores is like any other', () => {
  const scorecard = scorecardOf([1, 3], { scale: [-1e12, 1e12] });
  const { tables } = run(
    ratedFacts([
      [-1e12, 1e12],
      [1e12, -1e12],
    ]),
    scorecard,
  );
  expect(column(tables, 'scores', 'score')).toEqual([5e11, -5e11]);
});

describe('wrong usage', () => {
  test('no scorecard', () => {
    const options = optionsOf({});
    expect(() => evaluate.facts(options)).toThrow('no_scorecard');
    expect(() => evaluate.compute(ratedFacts([]), options)).toThrow('no_scorecard');
  });

  test('AHP without judgements, and judgements without AHP', () => {
    expect(() => run(ratedFacts([[1]]), scorecardOf([1]), { weights: 'ahp' })).toThrow('no_judgements');
    const judgements = [{ file: 'j.csv', names: ['k0'], matrix: [[1]] }];
    expect(() => run(ratedFacts([[1]]), scorecardOf([1]), { judgements })).toThrow('judgements_unused');
  });
});

describe('whatever the scores and weights', () => {
  const score = fc.option(
    fc.integer({ min: 10, max: 50 }).map((tenths) => tenths / 10),
    { freq: 4 },
  );
  const problem = fc.integer({ min: 1, max: 5 }).chain((criteria) =>
    fc.record({
      weights: fc
        .array(fc.integer({ min: 0, max: 9 }), { minLength: criteria, maxLength: criteria })
        .filter((all) => all.some((each) => each > 0)),
      matrix: fc.array(fc.array(score, { minLength: criteria, maxLength: criteria }), { maxLength: 8 }),
    }),
  );

  test('contributions sum to the score, within the scale', () => {
    fc.assert(
      fc.property(problem, ({ weights, matrix }) => {
        const { tables } = run(ratedFacts(matrix), scorecardOf(weights));
        const owners = column(tables, 'contributions', 'customer_id');
        const contributions = column(tables, 'contributions', 'contribution') as number[];
        const ids = column(tables, 'scores', 'customer_id');
        for (const [row, total] of column(tables, 'scores', 'score').entries()) {
          const own = contributions.filter((_, i) => owners[i] === ids[row]);
          expect(own.length > 0).toBe(total !== null);
          if (total === null) continue;
          const sum = own.reduce((all, each) => all + each, 0);
          expect(Math.abs(sum - Number(total))).toBeLessThan(1e-12);
          expect(total).toBeGreaterThanOrEqual(1 - 1e-12);
          expect(total).toBeLessThanOrEqual(5 + 1e-12);
        }
      }),
    );
  });

  test('the order in which ratings come changes nothing', () => {
    fc.assert(
      fc.property(problem, fc.infiniteStream(fc.nat()), ({ weights, matrix }, random) => {
        const ratings = matrix.flatMap((scores, row) =>
          scores.flatMap((each, k) =>
            each === null ? [] : [{ customer: `c${row}`, criterion: `k${k}`, score: each }],
          ),
        );
        const ids = matrix.map((_, row) => `c${row}`);
        const shuffled = ratings
          .map((rating) => ({ rating, at: random.next().value }))
          .sort((a, b) => a.at - b.at);
        const again = facts(
          ids.toReversed(),
          shuffled.map(({ rating }) => rating),
        );
        expect(run(again, scorecardOf(weights), { draws: 5 })).toEqual(
          run(facts(ids, ratings), scorecardOf(weights), { draws: 5 }),
        );
      }),
    );
  });

  test('other names change nothing but the order of equals', () => {
    fc.assert(
      fc.property(problem, ({ weights, matrix }) => {
        const scores = (rows: typeof matrix) =>
          column(run(ratedFacts(rows), scorecardOf(weights)).tables, 'scores', 'score');
        const one = scores(matrix);
        const other = scores(matrix.toReversed());
        expect(other.length).toBe(one.length);
        one.forEach((each, row) => {
          if (each === null) expect(other[row]).toBeNull();
          else expect(Math.abs(Number(each) - Number(other[row]))).toBeLessThan(1e-11);
        });
      }),
    );
  });

  test('weights in another unit change nothing', () => {
    fc.assert(
      fc.property(problem, ({ weights, matrix }) => {
        const inUnit = (unit: number) => {
          const { tables } = run(ratedFacts(matrix), scorecardOf(weights.map((weight) => weight * unit)), {
            draws: 3,
          });
          return tables;
        };
        expect(inUnit(1024)).toEqual(inUnit(1));
      }),
    );
  });
});

test('100,000 customers by ten criteria are ranked in a few seconds', () => {
  const matrix = Array.from({ length: 100_000 }, (_, row) =>
    Array.from({ length: 10 }, (_, k) => ((row * 7919 + k * 104_729) % 41) / 10 + 1),
  );
  const many = ratedFacts(matrix);
  const started = performance.now();
  const { tables } = run(many, scorecardOf([15, 15, 10, 15, 8, 10, 7, 5, 5, 10]), { top: 10, draws: 20 });
  expect(performance.now() - started).toBeLessThan(15_000);
  expect(column(tables, 'scores', 'rank').length).toBeGreaterThanOrEqual(10);
});
