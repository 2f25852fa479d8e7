import { randomUUID } from 'node:crypto';
import { isoDate } from '../day.js';
import { fail } from '../problem.js';
import { choose } from '../prompts/choose.js';
import type { Questionnaire } from '../questionnaires/questionnaire.js';
import { type Draft, leftDrafts, newDraft } from '../surveys/drafts.js';
import { readDraft } from '../wizard/draft.js';
import { begin, type Entry, resume, type Wizard } from '../wizard/wizard.js';
import type { GlobalOptions, Session } from './session.js';
import type { Entering } from './survey-enter.js';

/** A response that is being entered, and what keeps it until it is saved. */
export interface Begun {
  wizard: Wizard;
  draft: Draft;
}

/** A response of which nothing is known yet but the day. */
export function newEntry({ db }: GlobalOptions, questionnaire: Questionnaire, day: number): Begun {
  const respondent = randomUUID().slice(0, 8);
  return { wizard: begin(questionnaire, respondent, day), draft: newDraft(db, questionnaire.id) };
}

/** What was left unfinished, if the clerk wants to go on with it; else a new response. */
export async function firstEntry(
  session: Session,
  options: GlobalOptions & { resume?: boolean },
  { name, questionnaire, clientele }: Entering,
): Promise<Begun> {
  const left = lastLeft(session, options, questionnaire);
  if (!left && options.resume) fail('draft_missing', { value: name });
  if (!left) return newEntry(options, questionnaire, today());
  const { draft, entry } = left;
  const chosen = options.resume ? 'resume' : await chooseWhetherToResume(session, entry);
  if (chosen === 'resume') return { wizard: resume(questionnaire, entry, clientele), draft };
  if (chosen === 'later') draft.release();
  else draft.remove();
  return newEntry(options, questionnaire, today());
}

/** The last response that was left unfinished. What cannot be read is out of the way then. */
function lastLeft(
  session: Session,
  { db }: GlobalOptions,
  questionnaire: Questionnaire,
): { draft: Draft; entry: Entry } | null {
  const { say, frame } = session.words();
  for (const draft of leftDrafts(db, questionnaire.id)) {
    const entry = readDraft(questionnaire, draft.text);
    if (entry) return { draft, entry };
    session.err(`${frame.warning}${say('wizard_set_aside', { file: draft.setAside() })}\n`);
  }
  return null;
}

function chooseWhetherToResume({ words, color }: Session, { day, answers }: Entry) {
  const { say } = words();
  const choices = [
    { value: 'resume', name: say('wizard_resume') },
    { value: 'later', name: say('wizard_later') },
    { value: 'discard', name: say('wizard_discard') },
  ] as const;
  const message = say('wizard_unfinished', { day: isoDate(day) ?? '', answers: answers.size });
  return choose(message, choices, color);
}

/** The day on the calendar here, as days since 1970-01-01. */
export function today(): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000;
}
