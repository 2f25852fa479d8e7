import { presets } from '../../src/questionnaires/presets/index.js';
import { samplesOf } from '../surveys/samples.js';

export const samples = samplesOf(presets['value-curve-hotel'], [
  { customer: 'A', role: 'customer', day: 19_000, answers: { price: 3, quiet: 5 } },
  {
    customer: 'A',
    role: 'customer',
    day: 20_000,
    answers: { price: 3, quiet: 5, bed: 7, food: 9, lobby: 2, service: 10, add: 'a pool', drop: 'the lobby' },
  },
  { role: 'staff', day: 20_000, answers: { price: 3 } },
]);
