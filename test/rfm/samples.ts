import { rfmSegments } from '../../src/analyses/rfm/presets/rfm-segments.js';
import { readSegments } from '../../src/analyses/rfm/read-segments.js';
import type { Sample } from '../analyses/samples.js';
import { factsOf } from '../helpers/facts.js';

const buyer = { id: 'A', summary: { revenue: 1, last_day: 0 } };

export const samples: readonly Sample[] = [
  {
    facts: factsOf([buyer, { id: 'B' }], 1),
    given: { segments: readSegments(rfmSegments, 'rfm-segments') },
  },
  {
    facts: factsOf([buyer], 1),
    given: { segments: readSegments('name: none\nsegments: [{id: a, when: {r: 5}}]', 'none') },
  },
];
