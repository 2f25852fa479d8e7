import type { Facts } from '../../facts.js';
import type { Part } from '../../questionnaires/fields.js';
import type { Question } from '../../questionnaires/questionnaire.js';
import type { Numbers } from '../../stats/numbers.js';

/** What was answered to questions that are asked twice, such as for what is expected and what is perceived. */
export function answerPairs(
  { answers }: Facts,
  questions: readonly Question[],
  parts: readonly [Part, Part],
): (readonly [Numbers, Numbers])[] {
  const columns = answers.numbers(questions.flatMap(({ id }) => parts.map((part) => `${id}.${part}`)));
  return questions.map((_, i) => [columns[2 * i], columns[2 * i + 1]]);
}
