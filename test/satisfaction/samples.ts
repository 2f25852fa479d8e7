import { presets } from '../../src/questionnaires/presets/index.js';
import { samplesOf } from '../surveys/samples.js';

export const samples = samplesOf(presets.servqual, [
  { customer: 'A', role: 'customer', day: 19_000, answers: { 'T1.expected': 6, 'T1.perceived': 5 } },
  { customer: 'A', role: 'customer', day: 20_000, answers: { 'T1.expected': 6, 'T1.perceived': 4 } },
]);
