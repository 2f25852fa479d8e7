import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lifetimeOf, valuesOf } from '../../src/analyses/lifetime/compute.js';
import { discountedWhileAlive, probabilitiesAlive } from '../../src/analyses/lifetime/expectations.js';
import { limitsOf } from '../../src/analyses/lifetime/limits.js';
import { initialOptions } from '../../src/analyses/lifetime/options.js';
import { cholesky } from '../../src/stats/cholesky.js';
import { expectedSpend } from '../../src/stats/gamma-gamma/expected-spend.js';
import type { Estimates } from '../../src/stats/maximum-likelihood.js';
import { normalVariate } from '../../src/stats/normal-variate.js';
import { quantile } from '../../src/stats/quantile.js';
import { random } from '../../src/stats/random.js';
import { day } from '../helpers/facts.js';
import { asking } from './ask.js';
import { factsOfSales } from './facts.js';

const csv = readFileSync(
  new URL('../../fixtures/lifetime/simulated/transactions.csv', import.meta.url),
  'utf8',
);
const sales = csv
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))
  .map(([id, date, revenue]) => ({ id, day: day(date), revenue: Number(revenue) }));
const facts = factsOfSales(sales, { until: day('2024-06-30'), asOf: day('2024-06-30') });

/** Parameters as their estimates may have come out: normal on the logarithms. */
function draw({ parameters, covariance }: Estimates, uniform: () => number): number[] {
  const logs = covariance!.map((row, i) => row.map((each, j) => each / (parameters[i] * parameters[j])));
  const factor = cholesky(logs)!;
  const normal = parameters.map(() => normalVariate(uniform));
  return parameters.map(
    (each, i) => each * Math.exp(factor[i].reduce((sum, f, j) => sum + f * normal[j], 0)),
  );
}

test('hold as many of the values at drawn parameters as they say', () => {
  const lifetime = lifetimeOf(facts, { ...initialOptions, model: 'bg-nbd' });
  const { fit } = lifetime.models.chosen!;
  const { groups, clock, spend, history } = lifetime;
  const { lower, upper } = limitsOf(lifetime, 0.9);
  const uniform = random(11);
  const members = [0, 40, 80, 120, 160];
  const draws = Array.from({ length: 400 }, () => {
    const fitted = { model: fit.model, parameters: draw(fit, uniform) };
    const spending = draw(spend.fit, uniform);
    const alive = probabilitiesAlive(fitted, groups);
    const discounted = discountedWhileAlive(fitted, groups, clock.horizon, clock.discount);
    return members.map((member) => {
      const group = history.members.group[member];
      const amount = expectedSpend(spending, groups.x[group], spend.mean[member]);
      return alive[group] * discounted[group] * amount;
    });
  });
  members.forEach((member, place) => {
    const values = draws.map((row) => row[place]).sort((a, b) => a - b);
    expect(lower[member] / quantile(values, 0.05)).toBeCloseTo(1, 1);
    expect(upper[member] / quantile(values, 0.95)).toBeCloseTo(1, 1);
  });
});

test('lie about the value, and wider for more confidence', () => {
  const lifetime = lifetimeOf(facts, initialOptions);
  const [narrow, wide] = [0.5, 0.95].map((level) => limitsOf(lifetime, level));
  valuesOf(lifetime).forEach((value, i) => {
    if (Number.isNaN(value)) return;
    expect(wide.lower[i]).toBeLessThan(narrow.lower[i]);
    expect(narrow.lower[i]).toBeLessThan(value);
    expect(value).toBeLessThan(narrow.upper[i]);
    expect(narrow.upper[i]).toBeLessThan(wide.upper[i]);
  });
});

test('are those of purchases alone where the spend comes to a limit, and that is said', async () => {
  const flat = csv.replaceAll(/,[\d.]+,[\d.]*$/gm, ',20,10');
  const { notes, column } = await (await asking(flat)).ask({ interval: 0.95 });
  expect(notes).toEqual(expect.arrayContaining(['limits', 'limits_of_purchases', 'spend_constant_spend']));
  expect(column('customers', 'value').filter((value) => Number(value) >= 100).length).toBeGreaterThan(50);
  const [lower, value, upper] = ['lower', 'value', 'upper'].map((id) => column('customers', id).map(Number));
  value.forEach((each, i) => {
    // Too little to have limits that differ in whole numbers, or unknown.
    if (each < 100) return;
    expect(lower[i]).toBeLessThan(each);
    // By the logarithm, the two are as far away; money is whole numbers.
    expect(Math.abs(each ** 2 / (lower[i] * upper[i]) - 1)).toBeLessThan(2 / lower[i] + 1e-9);
  });
});

test('are there when they are asked for', async () => {
  const { ask } = await asking(csv);
  expect(new Set((await ask()).column('customers', 'lower'))).toEqual(new Set([null]));
  const { notes, column } = await ask({ interval: 0.95 });
  expect(notes).toContain('limits');
  expect(column('customers', 'upper').map(Number)[0]).toBeGreaterThan(
    Number(column('customers', 'value')[0]),
  );
});
