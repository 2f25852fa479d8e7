import { rfm } from '../../src/analyses/rfm/index.js';
import type { RfmOptions } from '../../src/analyses/rfm/options.js';
import { rfmSegments } from '../../src/analyses/rfm/presets/rfm-segments.js';
import { readSegments } from '../../src/analyses/rfm/read-segments.js';
import type { Facts } from '../../src/facts.js';
import { factsOf } from '../helpers/facts.js';

export const standard = readSegments(rfmSegments, 'rfm-segments');

/** The day on which the customers are looked at. */
export const today = 20_000;

/** A customer of so many days ago, transactions and money; null for one who never bought. */
export type Bought = readonly [recency: number, frequency: number, monetary: number] | null;

/** Facts of customers c000, c001 … */
export function factsOfBuyers(bought: readonly Bought[]): Facts {
  const customers = bought.map((each, i) => ({
    id: `c${String(i).padStart(3, '0')}`,
    name: `name ${i}`,
    ...(each && { summary: { last_day: today - each[0], transactions: each[1], revenue: each[2] } }),
  }));
  return factsOf(customers, today);
}

export function run(facts: Facts, given: Partial<RfmOptions> = {}) {
  const options: RfmOptions = { segments: standard, cuts: null, ...given };
  const result = rfm.compute(facts, options);
  return { result, options, ...rfm.present(result, options) };
}
