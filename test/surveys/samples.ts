import { groupings } from '../../src/analyses/surveys/groups.js';
import type { Questionnaire } from '../../src/questionnaires/questionnaire.js';
import { readQuestionnaire } from '../../src/questionnaires/read.js';
import type { Sample } from '../analyses/samples.js';
import { factsOf } from '../helpers/facts.js';
import { type KnownResponse, withResponses } from '../helpers/responses.js';

/** Who may answer: a customer of whom something is on file. */
export const customer = {
  id: 'A',
  kind: 'reseller',
  region: 'East',
  summary: { revenue: 1, transactions: 1 },
};

/** An analysis of these responses, grouped in every way, and compared with those up to 2024-01-01. */
export function samplesOf(yaml: string, responses: readonly KnownResponse[]): Sample[] {
  const questionnaire: Questionnaire = readQuestionnaire(yaml, 'sample.yaml');
  const facts = withResponses(factsOf([customer]), questionnaire, responses);
  return groupings.flatMap((by) => [
    { facts, given: { questionnaire, by } },
    { facts, given: { questionnaire, by, against: '2024-01-01' } },
  ]);
}
