import type { Facts } from '../../facts.js';
import { fieldsOfQuestion } from '../../questionnaires/fields.js';
import type { Question } from '../../questionnaires/questionnaire.js';
import { answerColumns } from '../surveys/numeric.js';

/**
 * Per response the share of questions that have an answer, by the id of its option: of those that were asked, or of
 * those that were answered. `NaN` for a response without an answer to any of them where only answers count.
 *
 * @param questions Of type `yes_no` or `choice`.
 */
export function answerShares(
  facts: Facts,
  questions: readonly Question[],
  answer: string,
  outOf: 'asked' | 'answered',
): Float64Array {
  const columns = answerColumns(
    facts,
    questions.map(({ id }) => id),
  );
  const wanted = questions.map((question) => numberFor(question, answer));
  return Float64Array.from(facts.responses.role, (_, response) => {
    const given = columns.map((column) => column[response]);
    const counted = given.filter((value, i) => value === wanted[i]).length;
    return (
      counted / (outOf === 'asked' ? given.length : given.filter((value) => !Number.isNaN(value)).length)
    );
  });
}

/** The number that stands for an option in the facts. */
function numberFor(question: Question, answer: string): number {
  if (question.type === 'yes_no') return Number(answer === 'yes');
  const [field] = fieldsOfQuestion(question);
  return field.options.findIndex(({ id }) => id === answer);
}
