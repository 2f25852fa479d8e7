import { presets } from '../../src/questionnaires/presets/index.js';
import { samplesOf } from '../surveys/samples.js';

export const samples = samplesOf(presets.nps, [
  { customer: 'A', role: 'customer', day: 19_000, answers: { recommend: 9 } },
  { customer: 'A', role: 'customer', day: 20_000, answers: { recommend: 0 } },
  { role: 'staff', day: 20_000, answers: { recommend: 5 } },
  { role: 'customer', answers: { recommend: 5 } },
]);
