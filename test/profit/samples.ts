import type { Sample } from '../analyses/samples.js';
import { factsOf } from '../helpers/facts.js';

const served = {
  id: 'A',
  summary: { revenue: 9, cost: 5 },
  average_balance: 1,
  activities: [{ activity: 'visit', quantity: 1, rate: 2 }],
};

export const samples: readonly Sample[] = [
  { facts: factsOf([served], 0), given: { capitalRate: 0.1 } },
  { facts: factsOf([{ id: 'A', summary: { revenue: 9, uncosted: 1, uncosted_revenue: 9 } }], 0) },
];
