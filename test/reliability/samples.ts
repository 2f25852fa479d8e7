import { presets } from '../../src/questionnaires/presets/index.js';
import { samplesOf } from '../surveys/samples.js';

const on = (day: number, price: number, product: number) => ({
  customer: 'A',
  role: 'customer',
  day,
  answers: { price, product, overall: 3 },
});

export const samples = [
  ...samplesOf(presets.csat, [on(19_000, 1, 2), on(19_001, 3, 3), on(20_000, 4, 5), on(20_001, 2, 2)]),
  ...samplesOf(presets.servqual, [{ answers: { 'T1.expected': 1 } }]),
  ...samplesOf(presets['importance-performance'], []),
];
