import { kano } from '../../src/questionnaires/presets/kano.js';
import type { Sample } from '../analyses/samples.js';
import { samplesOf } from '../surveys/samples.js';

const tied = { 'gift_wrapping.functional': 1, 'gift_wrapping.dysfunctional': 5 };

export const samples: readonly Sample[] = samplesOf(kano, [
  { customer: 'A', role: 'customer', day: 20_000, answers: tied },
  { customer: 'A', role: 'customer', day: 20_000, answers: { ...tied, 'gift_wrapping.dysfunctional': 1 } },
  { customer: 'A', role: 'customer', day: 19_000, answers: { 'gift_wrapping.functional': 1 } },
]);
