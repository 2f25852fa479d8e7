import { choose } from '../prompts/choose.js';
import { wizardPrompt } from '../prompts/wizard-prompt.js';
import { answersAsked } from '../questionnaires/asked.js';
import { shellWord } from '../shell-word.js';
import { advance } from '../wizard/advance.js';
import { writeDraft } from '../wizard/draft.js';
import { view } from '../wizard/view.js';
import type { Wizard } from '../wizard/wizard.js';
import { nameOf } from '../wizard/words-for.js';
import { type Begun, firstEntry, newEntry, today } from './first-entry.js';
import { saveEntry } from './save-entry.js';
import { type GlobalOptions, type Session, tell } from './session.js';
import type { Entering } from './survey-enter.js';

/** Enters one response after the other, until there is no next respondent. */
export async function interview(
  session: Session,
  options: GlobalOptions & { resume?: boolean },
  entering: Entering,
): Promise<void> {
  let begun: Begun | null = null;
  try {
    begun = await firstEntry(session, options, entering);
    for (;;) {
      const entered: Wizard = await ask(session, entering, begun);
      const refusal = await saveEntry(entering, entered);
      if (refusal) {
        begun.wizard = { ...entered, step: 'review', refusal };
        continue;
      }
      begun.draft.remove();
      tellSaved(session, options, entered);
      if (!(await wantsNext(session))) return;
      begun = newEntry(options, entering.questionnaire, entered.day);
    }
  } catch (error) {
    if (begun?.draft.isKept) {
      const command = resuming(entering.name, options);
      session.err(`${session.words().say('wizard_kept', { command })}\n`);
    }
    const { name, cause } = error as Error;
    if (name === 'AbortPromptError' && cause instanceof Error && cause.name !== 'AbortError') throw cause;
    if (name !== 'ExitPromptError' && name !== 'AbortPromptError') throw error;
    session.exitCode(130);
  }
}

function ask(session: Session, { clientele }: Entering, { wizard, draft }: Begun): Promise<Wizard> {
  const stop = new AbortController();
  const words = session.words();
  const size = session.screen!;
  return wizardPrompt(
    {
      wizard,
      advance: (before, event) => advance(before, event, { book: clientele, today: today() }),
      view: (now) => view(now, words, size()),
      // Answers are sure to stay; waiting for the disk at every key would be felt.
      keep: (before, now) => draft.write(writeDraft(now.questionnaire, now), now.step !== before.step),
      size,
      color: session.color,
      stop: (reason) => stop.abort(reason),
    },
    { signal: stop.signal },
  );
}

function tellSaved(session: Session, options: GlobalOptions, entered: Wizard): void {
  const { say } = session.words();
  const { questionnaire, answers } = entered;
  const customer = entered.customer ? nameOf(entered.customer) : say('wizard_anonymous');
  tell(
    session,
    options,
    say('wizard_saved', { customer, answers: answersAsked(questionnaire, answers).size }),
  );
}

async function wantsNext({ words, color }: Session): Promise<boolean> {
  const { say } = words();
  const choices = [
    { value: 'yes', name: say('wizard_next_yes') },
    { value: 'no', name: say('wizard_next_no') },
  ] as const;
  return (await choose(say('wizard_next'), choices, color)) === 'yes';
}

/** The command that goes on where this run was stopped. */
function resuming(name: string, { db }: GlobalOptions): string {
  const database = db === 'clientele.db' ? '' : `--db ${shellWord(db)} `;
  return `clientele survey enter ${shellWord(name)} ${database}--resume`;
}
