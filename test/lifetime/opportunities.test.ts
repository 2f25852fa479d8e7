import { expect, test } from 'vitest';
import { donors } from '../stats/donors.js';
import { asking, csvOf } from './ask.js';
import type { Sale } from './facts.js';

/** Years of 365.25 days, the last of which ends with this day. */
const end = 9_000;
const giftIn = (id: string, year: number, daysBefore: number): Sale => ({
  id,
  day: end + Math.floor((year - 6) * 365.25) - daysBefore,
  revenue: 50,
});

/** Gifts of people who first gave in year 0, and in so many of six years, two in the last of them. */
function gifts(): Sale[] {
  return Array.from(donors.x as number[]).flatMap((x, row) =>
    Array.from({ length: donors.count[row] }, (_, i) => {
      const id = `${row}-${i}`;
      const years = x === 0 ? [] : [...Array(x - 1).keys()].map((year) => year + 1);
      if (x > 0) years.push(donors.recency[row]);
      return [
        giftIn(id, 0, 3),
        ...years.map((year) => giftIn(id, year, i % 300)),
        ...(x > 0 ? [giftIn(id, donors.recency[row], (i + 7) % 300)] : []),
      ];
    }).flat(),
  );
}

test('fits BG/BB to donors by the year, as published', async () => {
  const all = [...gifts(), { id: 'Z', day: end, revenue: 1 }];
  const { ask } = await asking(csvOf(all));
  const found = await ask({ unit: 'month', opportunities: 12, horizon: 60 });
  // Fader, Hardie & Shang (2010): 1.204, .750, .657, 2.783, log-likelihood −33225.6. Customer Z, who first gave in the
  // last year, tells nothing.
  const [alpha, beta, gamma, delta] = found.parameters('bg-bb') as number[];
  expect(alpha).toBeCloseTo(1.204, 3);
  expect(beta).toBeCloseTo(0.75, 3);
  expect(gamma).toBeCloseTo(0.657, 3);
  expect(delta).toBeCloseTo(2.783, 3);
  expect(found.cell('models', 'model', 'bg-bb', 'log_likelihood')).toBeCloseTo(-33225.6, 1);
  expect(found.cell('data', 'found', 'merged', 'count')).toBe(11104 - 3464);

  // Who gave in every one of the six years is expected to give 3.75 times in the next five: ibid., and by
  // (α + 6)/(α + β + 6) · Σ E[(1 − θ)^i | beta (γ, δ + 6)], 3.7521
  expect(found.cell('customers', 'customer_id', '0-0', 'expected_purchases')).toBeCloseTo(3.75, 2);
  expect(found.cell('customers', 'customer_id', '0-0', 'T')).toBe(6);
  expect(found.notes).toContain('opportunities');
});
