import { fail } from '../../problem.js';
import type { Question, Questionnaire, Scale } from '../../questionnaires/questionnaire.js';

/** The one scale of questions that are put together. @throws ProblemError `scales_differ` */
export function commonScale({ id }: Questionnaire, questions: readonly Question[]): Scale {
  const scales = new Map(questions.map(({ scale }) => [scale!.join('–'), scale!]));
  const [first, ...others] = scales.values();
  if (others.length > 0)
    fail('scales_differ', { value: id, args: { scales: [...scales.keys()].join(', ') } });
  return first;
}
