import { communicationStyle } from '../../src/questionnaires/presets/communication-style.js';
import { personality } from '../../src/questionnaires/presets/personality.js';
import { readQuestionnaire } from '../../src/questionnaires/read.js';
import type { Sample } from '../analyses/samples.js';
import { factsOf } from '../helpers/facts.js';
import { type KnownResponse, withResponses } from '../helpers/responses.js';

function sample(yaml: string, known: readonly KnownResponse[]): Sample {
  const questionnaire = readQuestionnaire(yaml, 'sample.yaml');
  return {
    facts: withResponses(factsOf([{ id: 'A' }, { id: 'B' }]), questionnaire, known),
    given: { questionnaire },
  };
}

export const samples: readonly Sample[] = [
  sample(communicationStyle, [
    { customer: 'A', role: 'staff', day: 20_000, answers: { thinker_1: 1, sensor_1: 1, feeler_1: 0 } },
    { customer: 'A', role: 'staff', day: 20_000, answers: { thinker_1: 1 } },
    { customer: 'B', role: 'staff', answers: { thinker_1: 1, sensor_1: 1 } },
    { role: 'staff', answers: { thinker_1: 0 } },
  ]),
  sample(personality, [{ customer: 'A', role: 'staff', answers: { meetings: 'introvert', begins: 'task' } }]),
];
