import { deliveredValue } from '../../src/questionnaires/presets/delivered-value.js';
import type { Sample } from '../analyses/samples.js';
import { samplesOf } from '../surveys/samples.js';

const answers = { product: 8, service: 7, personnel: 6, image: 5, money: 7, time: 4, energy: 3, psychic: 2 };

export const samples: readonly Sample[] = samplesOf(deliveredValue, [
  { customer: 'A', role: 'customer', day: 20_000, answers },
  { role: 'staff', day: 20_000, answers: { product: 3 } },
  { customer: 'A', role: 'customer', day: 19_000, answers },
]);
