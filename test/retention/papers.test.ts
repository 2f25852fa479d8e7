import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSurvival } from '../../src/analyses/retention/survival-file.js';
import { day, factsOf } from '../helpers/facts.js';
import { ask } from './ask.js';

function fixture(name: string) {
  const read = (file: string) =>
    readFileSync(new URL(`../../fixtures/retention/${name}/${file}`, import.meta.url), 'utf8');
  const survival = readSurvival(read('survival.csv'), 'survival.csv');
  return { survival, cohort: [...survival.cohorts[0]], expected: JSON.parse(read('expected.json')) };
}

const regular = fixture('regular');
const highEnd = fixture('high-end');

describe.each([regular, highEnd])('the shifted-beta-geometric model', ({ survival, expected }) => {
  const found = ask({ survival, model: 'sbg' });

  test('has the paper’s parameters and likelihood', () => {
    expect(found.parameter('sbg', 'alpha')).toBeCloseTo(expected.sbg.alpha, 5);
    expect(found.parameter('sbg', 'beta')).toBeCloseTo(expected.sbg.beta, 5);
    expect(found.model('sbg', 'log_likelihood')).toBeCloseTo(expected.sbg.log_likelihood, 5);
  });

  test('has its discounted lifetime, with the first margin now', () => {
    expect(found.measure('discounted_lifetime')).toBeCloseTo(expected.sbg.discounted_lifetime, 5);
    expect(found.value('base_forever')).toBeCloseTo(expected.sbg.discounted_lifetime, 5);
  });

  test('projects what the paper projects, within its limits', () => {
    const [low, mid, high] = ['lower', 'survival', 'upper'].map(
      (id) => found.column('projection', id) as number[],
    );
    for (let t = 1; t <= 12; t++) {
      expect(low[t]).toBeLessThan(mid[t]);
      expect(high[t]).toBeGreaterThan(mid[t]);
    }
    for (const [i, share] of (expected.sbg.survival_8_to_12 ?? []).entries())
      expect(mid[8 + i]).toBeCloseTo(share, 5);
  });
});

describe('“High End” customers', () => {
  const { survival, expected } = highEnd;

  test('in the beta-discrete-Weibull model', () => {
    const found = ask({ survival });
    expect(found.column('models', 'chosen')).toEqual(['no', 'no', 'yes']);
    expect(found.model('bdw', 'log_likelihood')).toBeCloseTo(expected.bdw.log_likelihood, 4);
    expect(found.survival(12)).toBeCloseTo(expected.bdw.survival_12, 5);
    expect(found.notes).toEqual(expect.arrayContaining(['chosen_by_aic', 'ratio_test', 'bands']));
    expect(found.notes).not.toContain('misfit');
  });

  test('whom a constant rate misses, which is said of the model that was asked for', () => {
    expect(ask({ survival, model: 'geometric' }).notes).toContain('misfit');
  });

  test('who have renewed seven times', () => {
    const found = ask({ survival, model: 'sbg' });
    const residual = found.measure('discounted_residual_lifetime');
    expect(residual).toBeCloseTo(expected.sbg.discounted_residual_lifetime_after_7, 5);
  });

  test('are worth 19.1138 % more over ten years with five points of retention', () => {
    const found = ask({ survival, model: 'sbg', horizon: 10 });
    expect(found.value('base_lifted', 'change')).toBeCloseTo(
      expected.sbg.change_of_value_with_5_points_over_10_years,
      6,
    );
    const spend = (found.value('base_lifted') as number) - (found.value('base') as number);
    expect(found.value('break_even')).toBeCloseTo(spend, 12);
  });

  test('come out the same from the dates between which they were customers', () => {
    const customers = highEnd.cohort.flatMap((left, year) =>
      Array.from({ length: left - (highEnd.cohort[year + 1] ?? 0) }, (_, i) => ({
        id: `C${year}-${i}`,
        since: day('2010-03-31'),
        ...(year < 7 && { left: day(`${2010 + year}-10-01`) }),
      })),
    );
    const found = ask({ unit: 'year', model: 'sbg' }, factsOf(customers, day('2017-03-31')));
    expect(found.column('observed', 'customers')).toEqual(highEnd.cohort);
    expect(found.parameter('sbg', 'alpha')).toBeCloseTo(expected.sbg.alpha, 5);
    expect(found.notes).toEqual(expect.arrayContaining(['by_dates', 'period_year']));
  });
});

describe('years that are held out', () => {
  test('are told with an error of 1.3 % for “Regular” customers', () => {
    const { cohort, expected } = regular;
    const found = ask({ cohorts: [[...cohort, ...expected.actual_8_to_12]], holdout: 5 });
    expect(found.parameter('sbg', 'alpha')).toBeCloseTo(expected.sbg.alpha, 5);
    // By hand from the paper's table: the mean of |projected ÷ actual − 1|
    const errors = expected.actual_8_to_12.map((actual: number, i: number) =>
      Math.abs(expected.sbg.survival_8_to_12[i] / (actual / 1000) - 1),
    );
    const mean = errors.reduce((sum: number, error: number) => sum + error, 0) / 5;
    expect(found.model('sbg', 'holdout_mape')).toBeCloseTo(mean, 4);
    expect(found.notes).toContain('chosen_by_holdout');
    const all = found.column('models', 'holdout_mape') as number[];
    expect(all[found.column('models', 'chosen').indexOf('yes')]).toBe(Math.min(...all));
  });

  test('must be fewer than there are', () => {
    expect(() => ask({ survival: regular.survival, holdout: 7 })).toThrow(
      expect.objectContaining({
        problem: { code: 'holdout_too_long', column: 'holdout', value: '7', args: { periods: 7 } },
      }),
    );
  });
});
