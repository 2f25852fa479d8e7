import { dateField, roleField, textField } from '../questionnaires/about-fields.js';
import { type AnswerField, fieldsOf } from '../questionnaires/fields.js';
import type { Answer, Questionnaire, Role } from '../questionnaires/questionnaire.js';
import { fieldIdOf } from './steps.js';
import type { Customer, Step, Wizard } from './wizard.js';

/** What a step takes, as a field. */
export function fieldOf(questionnaire: Questionnaire, step: Step): AnswerField {
  const id = fieldIdOf(step);
  if (id !== null) return fieldsOf(questionnaire).find((field) => field.id === id)!;
  if (step === 'date') return dateField;
  return step === 'role' ? roleField(questionnaire) : textField(step, step !== 'customer_name');
}

/** What a step holds so far. */
export function valueAt({ customer, role, day, respondent, answers }: Wizard, step: Step): Answer | null {
  const about: Partial<Record<Step, Answer | null>> = {
    customer_id: customer?.customer_id || null,
    customer_name: customer?.name ?? null,
    role,
    date: day,
    respondent,
  };
  return about[step] ?? answers.get(fieldIdOf(step) ?? '') ?? null;
}

/** The wizard with another answer at its step; null for none. */
export function withValue(wizard: Wizard, value: Answer | null): Wizard {
  const { step, customer, answers } = wizard;
  const text = value === null ? null : String(value);
  const named = (part: Partial<Customer>): Customer => ({
    customer_id: '',
    name: null,
    ...customer,
    ...part,
  });
  switch (step) {
    case 'customer_id':
      return { ...wizard, customer: named({ customer_id: text ?? '' }) };
    case 'customer_name':
      return { ...wizard, customer: named({ name: text }) };
    case 'role':
      return { ...wizard, role: text as Role };
    case 'date':
      return { ...wizard, day: Number(value) };
    case 'respondent':
      return { ...wizard, respondent: text! };
    default: {
      const changed = new Map(answers);
      if (value === null) changed.delete(fieldIdOf(step)!);
      else changed.set(fieldIdOf(step)!, value);
      return { ...wizard, answers: changed };
    }
  }
}

/**
 * Whether a step's answer is a text of some length: it stands on the line, to be gone over. A respondent whom nobody
 * has named yet does not: that id is made up.
 */
export function isText({ questionnaire, passed }: Wizard, step: Step): boolean {
  if (step === 'customer' || step === 'review' || step === 'save') return false;
  if (step === 'respondent') return passed.has(step);
  return fieldOf(questionnaire, step).type === 'open';
}
