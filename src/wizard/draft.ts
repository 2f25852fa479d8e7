import * as v from 'valibot';
import { readDay } from '../csv/day.js';
import { isoDate } from '../day.js';
import { answerText } from '../questionnaires/answer-text.js';
import { fieldsOf } from '../questionnaires/fields.js';
import type { Answer, Questionnaire, Role } from '../questionnaires/questionnaire.js';
import { readAnswer } from '../questionnaires/read-answer.js';
import { stepsOf } from './steps.js';
import { begin, type Entry, type Step } from './wizard.js';

/** An entry as a draft keeps it: answers as files hold them. */
const shape = v.object({
  version: v.literal(1),
  respondent: v.pipe(v.string(), v.nonEmpty()),
  customer: v.nullable(v.object({ customer_id: v.string(), name: v.nullable(v.string()) })),
  isNewCustomer: v.boolean(),
  role: v.nullable(v.string()),
  date: v.string(),
  answers: v.record(v.string(), v.string()),
  step: v.string(),
  passed: v.array(v.string()),
  changing: v.nullable(v.string()),
  typed: v.string(),
});

export function writeDraft(questionnaire: Questionnaire, entry: Entry): string {
  const { respondent, customer, isNewCustomer, role, day, answers, step, passed, changing, typed } = entry;
  const texts = fieldsOf(questionnaire).flatMap((field) => {
    const answer = answers.get(field.id);
    return answer === undefined ? [] : [[field.id, answerText(field, answer)]];
  });
  const draft: v.InferOutput<typeof shape> = {
    version: 1,
    respondent,
    customer,
    isNewCustomer,
    role,
    date: isoDate(day)!,
    answers: Object.fromEntries(texts),
    step,
    passed: [...passed],
    changing,
    typed,
  };
  return `${JSON.stringify(draft, null, 1)}\n`;
}

/**
 * Reads a draft. Where the questionnaire has changed since, answers that it has no place for are left out, and a
 * step that it no longer has leads to the first one that is open. Null where the text is no draft.
 */
export function readDraft(questionnaire: Questionnaire, text: string): Entry | null {
  const { success, output } = v.safeParse(shape, parsed(text));
  if (!success) return null;
  const { date, answers: texts, version, ...draft } = output;
  const answers = new Map<string, Answer>();
  for (const field of fieldsOf(questionnaire)) {
    const written = Object.hasOwn(texts, field.id) ? texts[field.id] : undefined;
    const reading = written === undefined ? null : readAnswer(field, written);
    if (reading && 'answer' in reading) answers.set(field.id, reading.answer);
  }
  const wizard = {
    ...begin(questionnaire, draft.respondent, readDay(date, 'ymd')),
    customer: draft.customer,
    isNewCustomer: draft.isNewCustomer,
    answers,
  };
  const steps = stepsOf(wizard);
  const passed = new Set(draft.passed as Step[]);
  const isKnown = [...steps, 'date', 'respondent'].includes(draft.step);
  const step = isKnown ? (draft.step as Step) : (steps.find((each) => !passed.has(each)) ?? 'review');
  const isRole = questionnaire.roles.includes(draft.role as Role);
  return {
    ...wizard,
    role: isRole ? (draft.role as Role) : wizard.role,
    step,
    passed,
    changing: isKnown ? draft.changing : null,
    typed: isKnown ? draft.typed : '',
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
