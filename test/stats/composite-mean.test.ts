import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compositeMean } from '../../src/stats/composite-mean.js';
import { GroupedMoments } from '../../src/stats/grouped-moments.js';
import { meanInterval } from '../../src/stats/mean-interval.js';
import { normalVariate } from '../../src/stats/normal-variate.js';
import { random } from '../../src/stats/random.js';
import { expectRelative } from './relative.js';

const missing = Number.NaN;

/** Answers of n respondents to four items that go together, where each is missing with a chance. */
function survey(n: number, gaps: number, seed: number): number[][] {
  const uniform = random(seed);
  const items: number[][] = [[], [], [], []];
  for (let i = 0; i < n; i++) {
    const mood = normalVariate(uniform);
    for (const item of items) {
      const answer = 5 + mood + normalVariate(uniform);
      item.push(uniform() < gaps ? missing : answer);
    }
  }
  return items;
}

describe('compositeMean', () => {
  it('where all answered is the interval of the respondents’ own composites', () => {
    const answer = fc.integer({ min: -6, max: 6 });
    const respondents = fc.array(fc.tuple(answer, answer, answer), { minLength: 2, maxLength: 40 });
    const weight = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(respondents, fc.tuple(weight, weight, weight), (rows, weights) => {
        const items = [0, 1, 2].map((item) => rows.map((row) => row[item]));
        const total = weights[0] + weights[1] + weights[2];
        const own = new GroupedMoments(1);
        for (const row of rows) own.add(0, row.reduce((sum, x, j) => sum + x * weights[j], 0) / total);
        const expected = meanInterval(own.of(0), 0.95);
        const actual = compositeMean(items, weights, 0.95);
        expect(actual.respondents).toBe(rows.length);
        expect(actual.value).toBeCloseTo(expected.value, 12);
        expect(actual.standardError).toBeCloseTo(expected.standardError, 12);
        if (expected.standardError > 1e-9) expect(actual.margin).toBeCloseTo(expected.margin, 11);
      }),
    );
  });

  it('where some are missing has nearly the variance of the jackknife', () => {
    const items = survey(150, 0.25, 5);
    const weights = [3, 1, 2, 4];
    const { value, standardError } = compositeMean(items, weights, 0.95);
    const without = items[0].map((_, i) =>
      compositeMean(
        items.map((item) => item.toSpliced(i, 1)),
        weights,
        0.95,
      ),
    );
    const squares = without.reduce((sum, each) => sum + (each.value - value) ** 2, 0);
    // Tukey (1958): (n − 1)/n Σ (θᵢ − θ)²
    expectRelative(standardError, Math.sqrt((149 / 150) * squares), 0.01);
  });

  it('covers the truth as often as it says', () => {
    let covered = 0;
    for (let seed = 1; seed <= 1000; seed++) {
      const { lower, upper } = compositeMean(survey(25, 0.2, seed), [1, 1, 1, 1], 0.95);
      if (lower <= 5 && 5 <= upper) covered++;
    }
    // 950 and four standard errors of it
    expect(Math.abs(covered - 950)).toBeLessThan(28);
  });

  it('leaves out items without weight, and respondents without an answer', () => {
    const answers = [
      [1, 4, missing, 2],
      [missing, missing, 7, missing],
    ];
    const of = ({ value, lower, respondents }: ReturnType<typeof compositeMean>) => [
      value,
      lower,
      respondents,
    ];
    expect(of(compositeMean(answers, [2, 0], 0.95))).toEqual(of(compositeMean([[1, 4, 2]], [1], 0.95)));
  });

  it('has no limits for one respondent, nor where all composites are equal', () => {
    expect(compositeMean([[3], [4]], [1, 1], 0.95)).toMatchObject({
      value: 3.5,
      margin: missing,
      respondents: 1,
    });
    const equal = compositeMean(
      [
        [0.1, 0.2, 0.3],
        [0.3, 0.2, 0.1],
      ],
      [1, 1],
      0.95,
    );
    expect(equal.value).toBeCloseTo(0.2, 15);
    expect(equal.margin).toBeNaN();
  });

  it('is unknown where nobody answered an item, there is no weight, or no item', () => {
    expect(
      compositeMean(
        [
          [1, 2],
          [missing, missing],
        ],
        [1, 1],
        0.95,
      ).value,
    ).toBeNaN();
    expect(compositeMean([[1, 2]], [0], 0.95).value).toBeNaN();
    expect(compositeMean([], [], 0.95)).toMatchObject({ value: missing, respondents: 0 });
  });
});
