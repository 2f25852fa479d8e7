import { importancePerformance } from '../../src/questionnaires/presets/importance-performance.js';
import type { Sample } from '../analyses/samples.js';
import { samplesOf } from '../surveys/samples.js';

const answers = {
  'quality.importance': 5,
  'quality.performance': 2,
  'price.importance': 3,
  'price.performance': 4,
};
const others = { ...answers, 'quality.importance': 4, 'quality.performance': 1 };

export const samples: readonly Sample[] = samplesOf(importancePerformance, [
  { customer: 'A', role: 'customer', day: 20_000, answers },
  { customer: 'A', role: 'customer', day: 20_000, answers: others },
  { customer: 'A', role: 'customer', day: 19_000, answers: others },
]);
