import * as v from 'valibot';
import { readDay } from '../csv/day.js';
import { isoDate } from '../day.js';
import { answerText } from '../questionnaires/answer-text.js';
import { fieldsOf } from '../questionnaires/fields.js';
import type { Answer, Questionnaire, Role } from '../questionnaires/questionnaire.js';
import { readAnswer } from '../questionnaires/read-answer.js';
import { stepsOf } from './steps.js';
import { type Entered, type Entry, onlyRole, type Step } from './wizard.js';

/** What was entered, as a draft keeps it: answers as files hold them. */
const entered = v.object({
  respondent: v.pipe(v.string(), v.nonEmpty()),
  customer: v.nullable(v.object({ customer_id: v.string(), name: v.nullable(v.string()) })),
  isNewCustomer: v.boolean(),
  role: v.nullable(v.string()),
  date: v.string(),
  answers: v.record(v.string(), v.string()),
  passed: v.array(v.string()),
});

const shape = v.object({
  version: v.literal(1),
  ...entered.entries,
  step: v.string(),
  change: v.nullable(v.object({ part: v.string(), before: entered })),
  typed: v.string(),
});

export function writeDraft(questionnaire: Questionnaire, entry: Entry): string {
  const { step, change, typed } = entry;
  const draft: v.InferOutput<typeof shape> = {
    version: 1,
    ...write(questionnaire, entry),
    step,
    change: change && { part: change.part, before: write(questionnaire, change.before) },
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
  const { step, change, typed } = output;
  const now = read(questionnaire, output);
  const steps = stepsOf({ questionnaire, ...now });
  if (![...steps, 'date', 'respondent'].includes(step)) {
    const open = steps.find((each) => !now.passed.has(each)) ?? 'review';
    return { ...now, step: open, change: null, typed: '' };
  }
  const before = change && { part: change.part, before: read(questionnaire, change.before) };
  return { ...now, step: step as Step, change: before, typed };
}

function write(questionnaire: Questionnaire, said: Entered): v.InferOutput<typeof entered> {
  const { respondent, customer, isNewCustomer, role, day, answers, passed } = said;
  const texts = fieldsOf(questionnaire).flatMap((field) => {
    const answer = answers.get(field.id);
    return answer === undefined ? [] : [[field.id, answerText(field, answer)]];
  });
  return {
    respondent,
    customer,
    isNewCustomer,
    role,
    date: isoDate(day)!,
    answers: Object.fromEntries(texts),
    passed: [...passed],
  };
}

function read(questionnaire: Questionnaire, written: v.InferOutput<typeof entered>): Entered {
  const { respondent, customer, isNewCustomer, date, answers: texts } = written;
  const answers = new Map<string, Answer>();
  for (const field of fieldsOf(questionnaire)) {
    const text = Object.hasOwn(texts, field.id) ? texts[field.id] : undefined;
    const reading = text === undefined ? null : readAnswer(field, text);
    if (reading && 'answer' in reading) answers.set(field.id, reading.answer);
  }
  const day = readDay(date, 'ymd');
  const isRole = questionnaire.roles.includes(written.role as Role);
  const role = isRole ? (written.role as Role) : onlyRole(questionnaire);
  const passed = new Set(written.passed as Step[]);
  return { respondent, customer, isNewCustomer, role, day, answers, passed };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
