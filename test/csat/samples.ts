import { presets } from '../../src/questionnaires/presets/index.js';
import { samplesOf } from '../surveys/samples.js';

export const samples = samplesOf(presets.csat, [
  { customer: 'A', role: 'customer', day: 19_000, answers: { overall: 5 } },
  { customer: 'A', role: 'customer', day: 20_000, answers: { overall: 3, price: 4 } },
]);
