import { loyalty } from '../../src/questionnaires/presets/loyalty.js';
import type { Sample } from '../analyses/samples.js';
import { samplesOf } from '../surveys/samples.js';

const answers = { attachment: 5, repeat: 4, reason: 'premium' };

export const samples: readonly Sample[] = samplesOf(loyalty, [
  { customer: 'A', role: 'customer', day: 20_000, answers },
  { role: 'customer', day: 20_000, answers: { ...answers, reason: 'price' } },
  { customer: 'A', role: 'customer', day: 19_000, answers: { attachment: 3 } },
]);
