import { communicationStyle } from '../../src/questionnaires/presets/communication-style.js';
import { personality } from '../../src/questionnaires/presets/personality.js';
import type { Sample } from '../analyses/samples.js';
import { samplesOf } from '../surveys/samples.js';

export const samples: readonly Sample[] = [
  ...samplesOf(communicationStyle, [
    { customer: 'A', role: 'staff', day: 20_000, answers: { thinker_1: 1, sensor_1: 1, feeler_1: 0 } },
    { customer: 'A', role: 'staff', day: 20_000, answers: { thinker_1: 1, sensor_1: 1 } },
    { customer: 'A', role: 'manager', answers: { thinker_1: 1, sensor_1: 1 } },
    { role: 'staff', day: 20_000, answers: { thinker_1: 0 } },
  ]),
  ...samplesOf(personality, [
    { customer: 'A', role: 'staff', day: 20_000, answers: { meetings: 'introvert', begins: 'task' } },
  ]),
];
