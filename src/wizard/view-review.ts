import stringWidth from 'string-width';
import { labelIn } from '../questionnaires/labels.js';
import { padEnd, shorten } from '../render/charts/text.js';
import { wrap } from '../render/wrap.js';
import { fieldOf, valueAt } from './entries.js';
import { type ReviewRow, reviewRows } from './review.js';
import type { Line, Size, View, ViewWords } from './view.js';
import type { Wizard } from './wizard.js';
import { nameOf, wordsFor } from './words-for.js';

/** Everything that was entered, a row each: what to type to change it, the question, the answer. */
export function viewReview(wizard: Wizard, words: ViewWords, room: Size): View {
  const rows = reviewRows(wizard).map((row) => ({
    key: row.key,
    asked: askedIn(row, words),
    answer: answerIn(row, wizard, words),
  }));
  const answerWidth = Math.min(
    Math.max(...rows.map(({ answer }) => stringWidth(answer))),
    Math.floor(room.columns / 2),
  );
  const askedWidth = Math.max(room.columns - answerWidth - 6, 4);
  const lines = rows.map(
    ({ key, asked, answer }): Line => ({
      text: `${padEnd(key, 3)} ${padEnd(shorten(asked, askedWidth), askedWidth)} ${shorten(answer, answerWidth)}`,
      style: 'plain',
    }),
  );
  const hint: Line = { text: words.say('wizard_review'), style: 'strong' };
  const height = (text: string) => wrap(text, room.columns).length;
  const free = room.rows - height(hint.text);
  if (lines.length <= free) return { above: lines, below: [hint], seen: lines.length };
  const position = (from: number, to: number) => words.say('wizard_rows', { from, to, of: lines.length });
  const seen = Math.max(free - height(position(lines.length, lines.length)), 1);
  const from = Math.min(wizard.scrolled, lines.length - seen);
  return {
    above: lines.slice(from, from + seen),
    below: [{ text: position(from + 1, from + seen), style: 'plain' }, hint],
    seen,
  };
}

function askedIn({ question, step }: ReviewRow, { locale, say }: ViewWords): string {
  return question ? labelIn(question.text, locale) : say(`wizard_${step}`);
}

function answerIn({ fields, step }: ReviewRow, wizard: Wizard, { locale, say }: ViewWords): string {
  const { customer, questionnaire, answers } = wizard;
  if (step === 'customer') return customer ? nameOf(customer) : say('wizard_anonymous');
  if (fields.length === 0) {
    const value = valueAt(wizard, step);
    return value === null ? '–' : wordsFor(fieldOf(questionnaire, step), value, locale);
  }
  return fields
    .map((field) => {
      const answer = answers.get(field.id);
      return answer === undefined ? '–' : wordsFor(field, answer, locale);
    })
    .join(' / ');
}
