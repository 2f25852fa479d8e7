import type { Sample } from '../analyses/samples.js';
import { factsOf } from '../helpers/facts.js';

const facts = factsOf([{ id: 'A', summary: { revenue: 1 } }]);

export const samples: readonly Sample[] = ['revenue', 'profit', 'orders'].map((by) => ({
  facts,
  given: { by },
}));
