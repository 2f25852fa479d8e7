import { satisfactionIndicators } from '../../src/questionnaires/presets/satisfaction-indicators.js';
import type { Sample } from '../analyses/samples.js';
import { samplesOf } from '../surveys/samples.js';

const answers = {
  aware: 1,
  opinion: 'favourable',
  bought: 1,
  bought_again: 1,
  transactions: 2,
  complaints: 3,
};

export const samples: readonly Sample[] = samplesOf(satisfactionIndicators, [
  { customer: 'A', role: 'actual_customer', day: 20_000, answers },
  { role: 'internal', day: 20_000, answers: { aware: 0, intends_to_buy: 1 } },
  { customer: 'A', role: 'actual_customer', day: 19_000, answers },
]);
