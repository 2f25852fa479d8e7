import { questionsAsked } from '../questionnaires/asked.js';
import { labelIn } from '../questionnaires/labels.js';
import type { Label } from '../questionnaires/questionnaire.js';
import { roleLabels } from '../questionnaires/words.js';
import { visible } from '../render/visible.js';
import { wrap } from '../render/wrap.js';
import type { Text } from '../text/index.js';
import { fieldOf } from './entries.js';
import { partOf } from './steps.js';
import { viewCustomer } from './view-customer.js';
import { viewField } from './view-field.js';
import { viewReview } from './view-review.js';
import type { Wizard } from './wizard.js';
import { nameOf } from './words-for.js';

export interface Line {
  text: string;
  style: 'plain' | 'strong' | 'faint' | 'bad';
}

/** What stands over the line that is typed on, and under it. */
export interface View {
  above: Line[];
  below: Line[];
  /** How many lines of a list are in sight. */
  seen: number;
}

export type ViewWords = Pick<Text, 'locale' | 'say' | 'column'>;

export interface Size {
  columns: number;
  rows: number;
}

/** What a clerk sees. No line is wider than the terminal, and all of it fits in. */
export function view(wizard: Wizard, words: ViewWords, size: Size): View {
  const heading = viewHeading(wizard, words);
  const hints = { text: hintsOf(wizard, words), style: 'faint' } as const;
  const { refusal } = wizard;
  const complaint: Line[] = refusal
    ? [{ text: words.say(`wizard_${refusal.code}`, refusal.args), style: 'bad' }]
    : [];
  const taken = wrapped([...heading, ...complaint, hints], size).length;
  const room = { columns: size.columns - 1, rows: Math.max(size.rows - taken - 2, 3) };
  const { above, below, seen } = viewStep(wizard, words, room);
  const under = wrapped([...complaint, ...below, hints], size);
  const over = wrapped([...heading, ...above], size);
  // What does not fit in would scroll away, and could not be drawn anew: rather the end of a question goes.
  const shown = Math.max(size.rows - under.length - 2, 1);
  return { above: over.slice(0, shown), below: under, seen };
}

function viewStep(wizard: Wizard, words: ViewWords, room: Size): View {
  if (wizard.step === 'customer') return viewCustomer(wizard, words);
  if (wizard.step === 'review') return viewReview(wizard, words, room);
  return viewField(wizard, words);
}

/** What this is about, and how far it has come. */
function viewHeading(wizard: Wizard, words: ViewWords): Line[] {
  const { questionnaire, answers, step, customer, role, passed } = wizard;
  const own = (label: Label) => labelIn(label, words.locale);
  const about = [own(questionnaire.title)];
  if (passed.has('customer') && step !== 'customer')
    about.push(customer ? nameOf(customer) : words.say('wizard_anonymous'));
  if (passed.has('role') && role && step !== 'role') about.push(own(roleLabels[role]));
  const lines: Line[] = [{ text: about.join(' · '), style: 'faint' }];
  if (step.startsWith('answer ')) {
    const asked = questionsAsked(questionnaire, answers).map(({ id }) => id);
    const number = asked.indexOf(partOf(wizard, step)) + 1;
    lines.push({ text: words.say('wizard_progress', { number, of: asked.length }), style: 'plain' });
  }
  return lines;
}

function hintsOf({ step, questionnaire, change }: Wizard, { say }: ViewWords): string {
  const canBeBlank =
    step === 'customer' || (step !== 'review' && step !== 'save' && !fieldOf(questionnaire, step).required);
  const back = change ? ['wizard_unchanged'] : step === 'customer' ? [] : ['wizard_back'];
  const blank = canBeBlank ? [step === 'customer' ? 'wizard_blank_customer' : 'wizard_blank'] : [];
  return [...blank, ...back, 'wizard_stop'].map((hint) => say(hint)).join(' · ');
}

function wrapped(lines: readonly Line[], { columns }: Size): Line[] {
  return lines.flatMap(({ text, style }) =>
    wrap(visible(text.replace(/[\r\n]+/g, ' ')), columns - 1).map((line) => ({ text: line, style })),
  );
}
