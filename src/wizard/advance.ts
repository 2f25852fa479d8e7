import { answersAsked } from '../questionnaires/asked.js';
import type { AnswerField } from '../questionnaires/fields.js';
import { readAnswer } from '../questionnaires/read-answer.js';
import { atOnce } from './at-once.js';
import { fieldOf, isText, valueAt, withValue } from './entries.js';
import { reviewRows } from './review.js';
import { partOf, stepAfter, stepBefore, stepsOf } from './steps.js';
import {
  type Customer,
  type CustomerBook,
  matchesOf,
  nothingHappened,
  type Refusal,
  type Step,
  type Wizard,
} from './wizard.js';

/** What a clerk does. */
export type WizardEvent =
  /** The line reads differently. */
  | { type: 'typed'; text: string }
  | { type: 'enter' }
  /** Go back, with the answer as it was. */
  | { type: 'back' }
  /** Leave it blank. */
  | { type: 'blank' }
  /** Down or up a list, of which so many lines are in sight. */
  | { type: 'move'; by: number; seen: number };

/** What the wizard knows beside the response. */
export interface Surroundings {
  book: CustomerBook;
  /** Days since 1970-01-01. */
  today: number;
}

/** The wizard after an event. It is over at the step `save`. */
export function advance(wizard: Wizard, event: WizardEvent, around: Surroundings): Wizard {
  switch (event.type) {
    case 'typed':
      return type(wizard, event.text, around);
    case 'enter':
      return enter(wizard, around);
    case 'back':
      return back(wizard);
    case 'blank':
      return wizard.step === 'review' ? wizard : leaveBlank({ ...wizard, actedAtOnce: false });
    case 'move':
      return move(wizard, event.by, event.seen);
  }
}

function type(wizard: Wizard, line: string, around: Surroundings): Wizard {
  const { step, questionnaire } = wizard;
  const typed = wizard.refusal && !isText(wizard, step) ? inPlaceOf(wizard.typed, line) : line;
  const next = { ...wizard, typed, refusal: null, actedAtOnce: false };
  if (step === 'review') return next;
  if (step === 'customer') return { ...next, ...matchesOf(typed, around.book), marked: 0 };
  const field = fieldOf(questionnaire, step);
  const moment = atOnce(field, typed);
  if (moment === 'wait') return next;
  const done =
    moment === 'take'
      ? take(next, around)
      : refuse({ ...next, typed: '' }, 'out_of_range', detailsOf(field, typed));
  return { ...done, actedAtOnce: true };
}

/** What is typed behind a text that was refused stands in its place; a change within it mends it. */
function inPlaceOf(refused: string, line: string): string {
  return line.startsWith(refused) ? line.slice(refused.length) : line;
}

function enter(wizard: Wizard, around: Surroundings): Wizard {
  const { step } = wizard;
  const isEmpty = wizard.typed.trim() === '';
  if (isEmpty && wizard.actedAtOnce) return ignoreEnter(wizard);
  if (step === 'review') return isEmpty ? save(wizard) : change(wizard);
  if (step === 'customer') return isEmpty ? pass(wizard) : choose(wizard);
  if (!isEmpty) return take(wizard, around);
  const isKept = !isText(wizard, step) && valueAt(wizard, step) !== null;
  return isKept ? goTo(wizard, stepAfter(wizard)) : leaveBlank(wizard);
}

/** A number was dealt with before its Enter came. In the review it might also be meant, so that is said. */
function ignoreEnter(wizard: Wizard): Wizard {
  const ignored = { ...wizard, actedAtOnce: false };
  return wizard.step === 'review' ? refuse(ignored, 'save_again', {}) : ignored;
}

/** Takes what is typed as the answer, if it is one. */
function take(wizard: Wizard, { book, today }: Surroundings): Wizard {
  const { step, typed, questionnaire } = wizard;
  const field = fieldOf(questionnaire, step);
  const reading = readAnswer(field, typed);
  if ('code' in reading) return refuse(wizard, reading.code, detailsOf(field, typed));
  if (step === 'date' && Number(reading.answer) > today)
    return refuse(wizard, 'in_future', detailsOf(field, typed));
  const owner = step === 'customer_id' ? book.customerWithId(String(reading.answer)) : null;
  if (owner) return refuse(wizard, 'id_taken', { id: owner.customer_id, name: owner.name ?? '' });
  return pass(withValue(wizard, reading.answer));
}

function leaveBlank(wizard: Wizard): Wizard {
  const { step, questionnaire } = wizard;
  if (step === 'customer') return pass({ ...wizard, customer: null, isNewCustomer: false });
  if (fieldOf(questionnaire, step).required) return refuse(wizard, 'missing_value', {});
  return pass(withValue(wizard, null));
}

/** Takes the customer that is marked; behind the last match stands a new one, of the name or id that is typed. */
function choose(wizard: Wizard): Wizard {
  const { matches, marked } = wizard;
  const typed = wizard.typed.normalize('NFKC').trim();
  const match = matches[marked];
  if (match) return pass({ ...wizard, customer: match, isNewCustomer: false });
  // Names rarely have digits, and ids rarely have none.
  const customer: Customer = /\d/.test(typed)
    ? { customer_id: typed, name: null }
    : { customer_id: '', name: typed };
  return pass({ ...wizard, customer, isNewCustomer: true });
}

function change(wizard: Wizard): Wizard {
  const key = wizard.typed.normalize('NFKC').trim().toLowerCase();
  const row = reviewRows(wizard).find((each) => each.key === key);
  if (!row) return refuse(wizard, 'no_such_row', { value: wizard.typed });
  return beginChange(wizard, row.step);
}

/** Saves, unless something that is required was left out: then that is asked. Without any answer it is no response. */
function save(wizard: Wizard): Wizard {
  const missing = stepsOf(wizard).find((step) => isRequired(wizard, step) && valueAt(wizard, step) === null);
  if (missing) return refuse(beginChange(wizard, missing), 'missing_value', {});
  if (answersAsked(wizard.questionnaire, wizard.answers).size === 0)
    return refuse(wizard, 'nothing_answered', {});
  return goTo(wizard, 'save');
}

function beginChange(wizard: Wizard, step: Step): Wizard {
  const { respondent, customer, isNewCustomer, role, day, answers, passed } = wizard;
  const before = { respondent, customer, isNewCustomer, role, day, answers, passed };
  return goTo({ ...wizard, change: { part: partOf(wizard, step), before } }, step);
}

function isRequired({ questionnaire }: Wizard, step: Step): boolean {
  return step !== 'customer' && step !== 'review' && fieldOf(questionnaire, step).required;
}

function pass(wizard: Wizard): Wizard {
  const passed = new Set(wizard.passed).add(wizard.step);
  const next = { ...wizard, passed };
  return goTo(next, stepAfter(next));
}

function goTo(wizard: Wizard, step: Step): Wizard {
  const typed = isText(wizard, step) ? String(valueAt(wizard, step) ?? '') : '';
  const change = step === 'review' || step === 'save' ? null : wizard.change;
  return { ...wizard, step, typed, change, ...nothingHappened };
}

/** A change is taken back; a text that was being written is not lost by going back. */
function back(wizard: Wizard): Wizard {
  const { step, typed, change } = wizard;
  const isWritten = isText(wizard, step) && step !== 'customer_id' && typed.trim() !== '';
  const kept = change?.before ?? (isWritten ? withValue(wizard, typed.trim()) : wizard);
  return goTo({ ...wizard, ...kept }, stepBefore(wizard));
}

function refuse(wizard: Wizard, code: string, args: Refusal['args']): Wizard {
  return { ...wizard, refusal: { code, args } };
}

function detailsOf({ scale, options }: AnswerField, typed: string): Refusal['args'] {
  const [lowest = '', highest = ''] = scale ?? [];
  return { value: typed.trim(), lowest, highest, options: options.length };
}

function move(wizard: Wizard, by: number, seen: number): Wizard {
  const { step, typed, matches, marked, scrolled } = wizard;
  const within = (at: number, last: number) => Math.max(0, Math.min(at, last));
  if (step === 'review')
    return { ...wizard, scrolled: within(scrolled + by, reviewRows(wizard).length - seen) };
  // Behind the matches stands the new customer.
  const last = step === 'customer' && typed.trim() !== '' ? matches.length : 0;
  return { ...wizard, marked: within(marked + by, last) };
}
