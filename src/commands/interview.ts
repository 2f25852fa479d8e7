import { randomUUID } from 'node:crypto';
import { isoDate } from '../day.js';
import { fail, ProblemError } from '../problem.js';
import { choose } from '../prompts/choose.js';
import { wizardPrompt } from '../prompts/wizard-prompt.js';
import { answersAsked } from '../questionnaires/asked.js';
import type { Questionnaire } from '../questionnaires/questionnaire.js';
import { type Draft, leftDrafts, newDraft } from '../surveys/drafts.js';
import { advance } from '../wizard/advance.js';
import { readDraft, writeDraft } from '../wizard/draft.js';
import { view } from '../wizard/view.js';
import { begin, type CustomerBook, type Entry, type Refusal, resume, type Wizard } from '../wizard/wizard.js';
import { nameOf } from '../wizard/words-for.js';
import { type GlobalOptions, type Session, tell } from './session.js';
import type { Entering } from './survey-enter.js';

interface InterviewOptions extends GlobalOptions {
  resume?: boolean;
}

/** Enters one response after the other, until there is no next respondent. */
export async function interview(
  session: Session,
  options: InterviewOptions,
  entering: Entering,
): Promise<void> {
  const { say } = session.words();
  let draft: Draft | null = null;
  try {
    let wizard: Wizard;
    ({ wizard, draft } = await firstEntry(session, options, entering));
    for (;;) {
      const entered: Wizard = await ask(session, entering, wizard, draft);
      const refusal = await save(entering, entered);
      if (refusal) {
        wizard = { ...entered, step: 'review', refusal };
        continue;
      }
      draft.remove();
      const customer = entered.customer ? nameOf(entered.customer) : say('wizard_anonymous');
      tell(session, options, say('wizard_saved', { customer, answers: answersOf(entered).size }));
      const choices = [
        { value: 'yes', name: say('wizard_next_yes') },
        { value: 'no', name: say('wizard_next_no') },
      ] as const;
      if ((await choose(say('wizard_next'), choices, session.color)) === 'no') return;
      wizard = begin(entering.questionnaire, newRespondent(), entered.day);
      draft = newDraft(options.db, entering.questionnaire.id);
    }
  } catch (error) {
    if (draft?.isKept) session.err(`${say('wizard_kept', { command: resuming(entering.name, options) })}\n`);
    const { name, cause } = error as Error;
    if (name === 'AbortPromptError' && cause instanceof Error && cause.name !== 'AbortError') throw cause;
    if (name !== 'ExitPromptError' && name !== 'AbortPromptError') throw error;
    session.exitCode(130);
  }
}

/** What was left unfinished, if the clerk wants to go on with it; else a new response. */
async function firstEntry(
  session: Session,
  options: InterviewOptions,
  entering: Entering,
): Promise<{ wizard: Wizard; draft: Draft }> {
  const { questionnaire } = entering;
  const { say } = session.words();
  const anew = () => ({
    wizard: begin(questionnaire, newRespondent(), today()),
    draft: newDraft(options.db, questionnaire.id),
  });
  const left = lastLeft(session, options, questionnaire);
  if (!left && options.resume) fail('draft_missing', { value: entering.name });
  if (!left) return anew();
  const { entry, draft } = left;
  const choices = [
    { value: 'resume', name: say('wizard_resume') },
    { value: 'later', name: say('wizard_later') },
    { value: 'discard', name: say('wizard_discard') },
  ] as const;
  const unfinished = say('wizard_unfinished', { day: isoDate(entry.day) ?? '', answers: entry.answers.size });
  const chosen = options.resume ? 'resume' : await choose(unfinished, choices, session.color);
  if (chosen === 'resume') return { wizard: resume(questionnaire, entry, bookOf(entering)), draft };
  if (chosen === 'later') draft.release();
  else draft.remove();
  return anew();
}

/** The last response that was left unfinished. Those that cannot be read are out of the way then. */
function lastLeft(
  session: Session,
  { db }: GlobalOptions,
  questionnaire: Questionnaire,
): { entry: Entry; draft: Draft } | null {
  const { say, frame } = session.words();
  for (const draft of leftDrafts(db, questionnaire.id)) {
    const entry = readDraft(questionnaire, draft.text);
    if (entry) return { entry, draft };
    session.err(`${frame.warning}${say('wizard_set_aside', { file: draft.setAside() })}\n`);
  }
  return null;
}

function ask(session: Session, entering: Entering, wizard: Wizard, draft: Draft): Promise<Wizard> {
  const stop = new AbortController();
  const book = bookOf(entering);
  const words = session.words();
  const size = session.screen!;
  return wizardPrompt(
    {
      wizard,
      advance: (before, event) => advance(before, event, book),
      view: (now) => view(now, words, size()),
      // Answers are sure to stay; waiting for the disk at every key would be felt.
      keep: (before, now) => draft.write(writeDraft(entering.questionnaire, now), now.step !== before.step),
      size,
      color: session.color,
      stop: (reason) => stop.abort(reason),
    },
    { signal: stop.signal },
  );
}

/** Stores a response; one that contradicts a stored one goes back to the clerk. */
async function save(entering: Entering, entered: Wizard): Promise<Refusal | null> {
  const { customer, isNewCustomer, respondent, role, day } = entered;
  try {
    const response = {
      respondent,
      customer_id: customer?.customer_id ?? null,
      role,
      day,
      answers: answersOf(entered),
    };
    const newCustomers = customer && isNewCustomer ? [customer] : [];
    await entering.clientele.addResponses(entering, [response], { name: 'survey enter', newCustomers });
    return null;
  } catch (error) {
    const problem = error instanceof ProblemError ? error.problem : null;
    if (problem?.code !== 'duplicate_differs') throw error;
    if (problem.column === 'respondent') return { code: 'differs', args: {} };
    const owner = entering.clientele.customerWithId(customer?.customer_id ?? '');
    if (problem.column !== 'customer_id' || !owner) throw error;
    return { code: 'id_taken', args: { id: owner.customer_id, name: owner.name ?? '' } };
  }
}

function answersOf({ questionnaire, answers }: Wizard) {
  return answersAsked(questionnaire, answers);
}

function bookOf({ clientele }: Entering): CustomerBook {
  return {
    search: (text, limit) => clientele.findCustomers(text, limit),
    withId: (id) => clientele.customerWithId(id),
  };
}

function newRespondent(): string {
  return randomUUID().slice(0, 8);
}

/** The day on the calendar here, as days since 1970-01-01. */
function today(): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000;
}

/** The command that goes on where this run was stopped. */
function resuming(name: string, { db }: GlobalOptions): string {
  const quoted = (text: string) => (/^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
  const database = db === 'clientele.db' ? '' : `--db ${quoted(db)} `;
  return `clientele survey enter ${quoted(name)} ${database}--resume`;
}
