import { fail } from '../../problem.js';
import { missingQuestions, type WantedQuestions } from '../../questionnaires/missing-questions.js';
import type { Questionnaire } from '../../questionnaires/questionnaire.js';

/** @throws ProblemError `questions_missing` where it does not ask what the preset asks */
export function requireQuestions(
  questionnaire: Questionnaire,
  wanted: WantedQuestions,
  preset: string,
): void {
  const missing = missingQuestions(questionnaire, wanted).map((id) => `${id} (${wanted[id]})`);
  if (missing.length === 0) return;
  fail('questions_missing', { value: questionnaire.id, args: { questions: missing.join(', '), preset } });
}
