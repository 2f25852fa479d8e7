import type { Sample } from '../analyses/samples.js';
import { facts, scorecardOf } from '../evaluate/facts.js';
import { factsOf } from '../helpers/facts.js';

const rated = (...criteria: string[]) =>
  facts(
    ['A'],
    criteria.map((criterion) => ({ customer: 'A', criterion, score: 3 })),
    { customers: { A: { potential: 3 } }, summary: { A: { revenue: 3 } } },
  );

export const samples: readonly Sample[] = [
  { facts: rated(), given: { preset: 'value' } },
  { facts: factsOf([{ id: 'A', summary: { revenue: 1, first_day: 0 } }], 5), given: { preset: 'loyalty' } },
  { facts: rated('business_value', 'personal_relationship'), given: { preset: 'relationship' } },
  { facts: rated('k0'), given: { x: 'score', y: 'rating:k0', scorecard: scorecardOf([1]) } },
];
