import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgedWeights, weighJudgements } from '../../src/analyses/evaluate/judged-weights.js';
import { readJudgements } from '../../src/analyses/evaluate/judgements.js';
import { ProblemError } from '../../src/problem.js';

function problemOf(act: () => unknown) {
  try {
    act();
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  throw new Error('it was accepted');
}

test('numbers, fractions, blanks and rounded reciprocals give an exactly reciprocal matrix', () => {
  const text = '\uFEFF;a; b ;"c"\na;;１／４;⅓\n\nB;4;1;\n c ; 3.05; .5; 1.0 \n;;;\n';
  expect(readJudgements(text, 'j.csv')).toEqual({
    file: 'j.csv',
    names: ['a', 'b', 'c'],
    matrix: [
      [1, 1 / 4, 1 / 3.05],
      [4, 1, 1 / 0.5],
      [3.05, 0.5, 1],
    ],
  });
});

test('.33 stands for 1/3 where 3 is opposite, above the diagonal and below', () => {
  const { matrix } = readJudgements(',a,b,c\na,1,.33,3\nb,3,1,1\nc,.33,1,1', 'j.csv');
  expect(matrix).toEqual([
    [1, 1 / 3, 3],
    [3, 1, 1],
    [1 / 3, 1, 1],
  ]);
});

test('whatever the order of names, a consistent matrix gives its weights', () => {
  const weight = fc.integer({ min: 1, max: 9 });
  fc.assert(
    fc.property(fc.array(weight, { minLength: 1, maxLength: 8 }), (weights) => {
      const names = weights.map((_, k) => `名${k}`);
      const rows = weights.map((one, i) =>
        [names[i], ...weights.map((other) => `${one}/${other}`)].join(','),
      );
      const judgements = readJudgements([['', ...names].join(','), ...rows].join('\n'), 'j.csv');
      const backwards = names.toReversed();
      const found = judgedWeights([judgements], backwards, (name) => backwards.indexOf(name));
      const total = weights.reduce((sum, each) => sum + each, 0);
      weights.toReversed().forEach((each, k) => {
        expect(found.weights[k]).toBeCloseTo(each / total, 12);
      });
      expect(found.judged.consistency.ratio === null || found.judged.consistency.ratio < 1e-9).toBe(true);
    }),
  );
});

test('judgements go from 1/1000 to 1000', () => {
  const { matrix } = readJudgements(',a,b,c\na,1,1000,1/1000\nb,,1,.001\nc,,,1', 'j.csv');
  expect([matrix[0][1], matrix[0][2], matrix[1][2]]).toEqual([1000, 1 / 1000, 1 / 1000]);
});

describe('a problem names file, line, column and value', () => {
  test.each([
    ['', { code: 'judgements_empty' }],
    ['\n\n', { code: 'judgements_empty' }],
    ['only this', { code: 'judgements_empty' }],
    [',a,b\na,1,2\n', { code: 'judgements_not_square', line: 2, args: { rows: 1, columns: 2 } }],
    [',a,b\n', { code: 'judgements_not_square', line: 1, args: { rows: 0, columns: 2 } }],
    [',a,b\na,1,2\nb,,1\nc,1,1\n', { code: 'judgements_not_square', line: 4, args: { rows: 3, columns: 2 } }],
    [',a,b\na,1,2,3\nb,,1\n', { code: 'judgements_not_square', line: 2, args: { rows: 2, columns: 3 } }],
    [
      ',a,b\nb,1,2\na,,1\n',
      { code: 'judgements_names_differ', line: 2, value: 'b', args: { expected: 'a' } },
    ],
    [',a,Ａ\na,1,2\nA,,1\n', { code: 'judgements_name', line: 1, value: 'Ａ', args: { place: 3 } }],
    [',a,,b\na,1,2,3\n,,1,2\nb,,,1\n', { code: 'judgements_name', line: 1, value: '', args: { place: 3 } }],
    [',a,b\na,1,0\nb,,1\n', { code: 'judgements_number', line: 2, column: 'b', value: '0' }],
    [',a,b\na,1,-2\nb,,1\n', { code: 'judgements_number', line: 2, column: 'b', value: '-2' }],
    [',a,b\na,1,2/0\nb,,1\n', { code: 'judgements_number', line: 2, column: 'b', value: '2/0' }],
    [',a,b\na,1,1月5日\nb,,1\n', { code: 'judgements_number', line: 2, column: 'b', value: '1月5日' }],
    [`,a,b\na,1,${'9'.repeat(400)}\nb,,1\n`, { code: 'judgements_number', line: 2, column: 'b' }],
    [',a,b\na,1,1001\nb,,1\n', { code: 'judgements_number', line: 2, column: 'b', value: '1001' }],
    [',a,b\na,1,\nb,1/1001,1\n', { code: 'judgements_number', line: 3, column: 'a', value: '1/1001' }],
    [',a,b\na,2,3\nb,,1\n', { code: 'judgements_diagonal', line: 2, column: 'a', value: '2' }],
    [',a,b\na,1,\nb,,1\n', { code: 'judgements_missing', line: 3, column: 'a', args: { row: 'b' } }],
    [
      ',a,b\na,1,3\nb,3,1\n',
      { code: 'judgements_not_reciprocal', line: 3, column: 'a', value: '3', args: { mirrored: 3 } },
    ],
    [',a,b\na,1,3\nb,.32,1\n', { code: 'judgements_not_reciprocal', line: 3, column: 'a', value: '.32' }],
    [',a,b\n"a,1,3\nb,.32,1\n', { code: 'judgements_csv' }],
  ])('%j', (text, problem) => {
    expect(problemOf(() => readJudgements(text, 'j.csv'))).toMatchObject({ file: 'j.csv', ...problem });
  });
});

describe('known judgements', () => {
  test.each(['three-criteria', 'five-cities'])('%s', (name) => {
    const folder = new URL(`../../fixtures/evaluate/${name}/`, import.meta.url);
    const expected = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8'));
    const judgements = readJudgements(readFileSync(new URL('judgements.csv', folder), 'utf8'), 'j.csv');
    const { weights, judged } = weighJudgements([judgements]);
    expected.weights.forEach((weight: number, k: number) => {
      expect(weights[k]).toBeCloseTo(weight, 6);
    });
    expect(judged.consistency.lambdaMax).toBeCloseTo(expected.lambda_max, 5);
    expect(judged.consistency.ratio).toBeCloseTo(expected.cr, 4);
  });
});

describe('several judges', () => {
  const one = readJudgements(',a,b\na,1,2\nb,,1', 'one.csv');

  test('are joined by the geometric mean, whatever the order of their names', () => {
    const two = readJudgements(',B,a\nB,1,1/8\na,,1', 'two.csv');
    const { names, weights, notes } = weighJudgements([one, two]);
    expect(names).toEqual(['a', 'b']);
    // √(2 · 8) = 4 times as important
    expect(weights[0]).toBeCloseTo(0.8, 12);
    expect(weights[1]).toBeCloseTo(0.2, 12);
    expect(notes).toContainEqual({ id: 'judges', level: 'info', args: { judges: 2 } });
  });

  test.each([
    [',a,c\na,1,2\nc,,1', { code: 'judgements_unknown', value: 'c', args: { names: 'a, b' } }],
    [',a,b,c\na,1,2,1\nb,,1,1\nc,,,1', { code: 'judgements_unknown', value: 'c' }],
    [',a\na,1', { code: 'judgements_without', value: 'b' }],
  ])('compare the same things: %j', (text, problem) => {
    const other = readJudgements(text, 'two.csv');
    expect(problemOf(() => weighJudgements([one, other]))).toMatchObject({ file: 'two.csv', ...problem });
  });

  test('are needed', () => {
    expect(problemOf(() => weighJudgements([]))).toEqual({ code: 'no_judgements' });
  });
});

test('judgements that contradict each other are named', () => {
  // a > b > c > a: every consistent row is broken
  const { judged, notes } = weighJudgements([
    readJudgements(',a,b,c,d\na,1,9,1/9,1\nb,,1,9,1\nc,,,1,1\nd,,,,1', 'j.csv'),
  ]);
  expect(judged.consistency.ratio).toBeGreaterThan(0.1);
  const warning = notes.find(({ id }) => id === 'inconsistent');
  expect(warning).toMatchObject({ level: 'warning', args: judged.consistency.worst });
});

test('without a random index the ratio is unknown, not invented', () => {
  const names = Array.from({ length: 16 }, (_, k) => `n${k}`);
  const text = [['', ...names], ...names.map((name, i) => [name, ...names.map((_, j) => (i < j ? 1 : ''))])];
  const { judged, notes } = weighJudgements([
    readJudgements(text.map((row) => row.join(',')).join('\n'), 'j.csv'),
  ]);
  expect(judged.consistency.ratio).toBeNull();
  expect(notes).toContainEqual({ id: 'no_random_index', level: 'warning', args: { criteria: 16 } });
});

test('weights that could not be worked out exactly are no verdict on consistency', () => {
  const { judged, notes } = weighJudgements([
    readJudgements(',a,b,c\na,1,1000,1/1000\nb,,1,500\nc,,,1', 'j.csv'),
  ]);
  expect(judged.consistency).toMatchObject({ converged: false, ratio: null, randomIndex: 0.58 });
  expect(notes.filter(({ level }) => level === 'warning')).toEqual([
    { id: 'not_converged', level: 'warning' },
  ]);
});
