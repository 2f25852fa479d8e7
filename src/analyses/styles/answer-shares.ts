import type { Facts } from '../../facts.js';
import { keptOf, numberOf } from '../../questionnaires/answer-coding.js';
import { fieldsOfQuestion } from '../../questionnaires/fields.js';
import type { Question } from '../../questionnaires/questionnaire.js';
import type { Numbers } from '../../stats/numbers.js';

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
): Numbers {
  const columns = facts.answers.numbers(questions.map(({ id }) => id));
  const wanted = questions.map((question) => numberFor(question, answer));
  return {
    length: facts.responses.count,
    at(response) {
      const given = columns.map((column) => column.at(response));
      const counted = given.filter((value, i) => value === wanted[i]).length;
      return (
        counted / (outOf === 'asked' ? given.length : given.filter((value) => !Number.isNaN(value)).length)
      );
    },
  };
}

/** The number that stands for an option in the facts. */
function numberFor(question: Question, answer: string): number {
  const [field] = fieldsOfQuestion(question);
  const at = field.options.findIndex(({ id }) => id === answer);
  return at < 0 ? Number.NaN : numberOf(field, keptOf(field, at));
}
