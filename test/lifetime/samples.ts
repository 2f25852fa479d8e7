import type { Sample } from '../analyses/samples.js';
import { factsOf } from '../helpers/facts.js';
import { factsOfSales, sold } from './facts.js';

/** Some who buy often, some who stopped, some who came once. */
const shop = Array.from({ length: 12 }, (_, i) =>
  sold(
    `C${i}`,
    [0, 5, 9, 30, 44, 61, 80].map((day) => day * (1 + (i % 4)) + i).filter((_, n) => n <= i % 6),
    10 * (1 + i),
  ),
).flat();
const cut = { until: 200, asOf: 260 };

export const samples: readonly Sample[] = [
  { facts: factsOfSales(shop, cut), given: { trainTo: '1970-07-20', interval: 0.95 } },
  { facts: factsOfSales(shop, { until: 260, asOf: 260 }), given: { spend: 'margin' } },
  ...['bg-nbd', 'mbg-nbd'].map((model) => ({ facts: factsOfSales(shop, cut), given: { model } })),
  { facts: factsOfSales(shop, { ...cut, opportunity: 30 }), given: { unit: 'day', opportunities: 30 } },
  { facts: factsOf([{ id: 'A' }], 0) },
];
