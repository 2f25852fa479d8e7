import type { Locale } from '../analysis.js';
import { answerText } from '../questionnaires/answer-text.js';
import type { AnswerField } from '../questionnaires/fields.js';
import { labelIn } from '../questionnaires/labels.js';
import type { Answer } from '../questionnaires/questionnaire.js';
import type { Customer } from './wizard.js';

/** An answer as people say it: options by their labels, dates as 2026-03-05. */
export function wordsFor(field: AnswerField, answer: Answer, locale: Locale): string {
  const text = answerText(field, answer);
  if (field.options.length === 0) return text;
  return text
    .split(';')
    .map((id) => labelIn(field.options.find((option) => option.id === id)?.label ?? {}, locale) || id)
    .join(locale === 'en' ? ', ' : '、');
}

/** `王明 (C001)`; a new customer may have no id yet. */
export function nameOf({ customer_id, name }: Customer): string {
  if (name === null) return customer_id;
  return customer_id === '' ? name : `${name} (${customer_id})`;
}
