import { fieldsAsked } from '../questionnaires/asked.js';
import { fieldsOf } from '../questionnaires/fields.js';
import type { Step, Wizard } from './wizard.js';

/** The steps to the end, given the answers so far. Date and respondent are set from the review only. */
export function stepsOf({
  questionnaire,
  answers,
  isNewCustomer,
}: Pick<Wizard, 'questionnaire' | 'answers' | 'isNewCustomer'>): Step[] {
  return [
    'customer',
    ...(isNewCustomer ? (['customer_id', 'customer_name'] as const) : []),
    ...(questionnaire.roles.length > 1 ? (['role'] as const) : []),
    ...fieldsAsked(questionnaire, answers).map(({ id }): Step => `answer ${id}`),
    'review',
  ];
}

/**
 * Where to go when the present step is done: on. What is changed from the review goes back there, past what else
 * belongs to the change and whatever is asked for the first time because of it.
 */
export function stepAfter(wizard: Wizard): Step {
  const steps = stepsOf(wizard);
  const { step, change, passed } = wizard;
  const following = steps.includes(step) ? steps.slice(steps.indexOf(step) + 1) : [];
  if (!change) return following[0] ?? 'review';
  const belongs = (each: Step) => partOf(wizard, each) === change.part || !passed.has(each);
  return following.find(belongs) ?? 'review';
}

/** Where Escape leads: a step back, or out of a change. */
export function stepBefore(wizard: Wizard): Step {
  if (wizard.change) return 'review';
  const steps = stepsOf(wizard);
  return steps[steps.indexOf(wizard.step) - 1] ?? 'customer';
}

/** The row of the review that a step belongs to: the question's id, or a step about the respondent. */
export function partOf({ questionnaire }: Wizard, step: Step): string {
  if (step.startsWith('customer')) return 'customer';
  const id = fieldIdOf(step);
  return id === null ? step : fieldsOf(questionnaire).find((field) => field.id === id)!.question;
}

/** The field that a step asks for; null for the others. */
export function fieldIdOf(step: Step): string | null {
  return step.startsWith('answer ') ? step.slice('answer '.length) : null;
}
