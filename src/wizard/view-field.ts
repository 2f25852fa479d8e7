import { keysOf } from '../questionnaires/answer-coding.js';
import type { AnswerField } from '../questionnaires/fields.js';
import { labelIn } from '../questionnaires/labels.js';
import { padEnd, widest } from '../render/charts/text.js';
import { fieldOf, isText, valueAt } from './entries.js';
import type { Line, View, ViewWords } from './view.js';
import type { Wizard } from './wizard.js';
import { wordsFor } from './words-for.js';

/** A question: what is asked, what can be answered, and what the answer is so far. */
export function viewField(wizard: Wizard, words: ViewWords): View {
  const { step, questionnaire } = wizard;
  const { locale, say } = words;
  const field = fieldOf(questionnaire, step);
  const value = valueAt(wizard, step);
  const isAnswer = step.startsWith('answer ');
  const text = isAnswer ? labelIn(field.label, locale) : say(`wizard_ask_${step}`);
  const above: Line[] = [
    { text, style: 'strong' },
    ...answersTo(field, words).map((each): Line => ({ text: each, style: 'plain' })),
  ];
  if (value !== null && !isText(wizard, step))
    above.push({ text: say('wizard_so_far', { answer: wordsFor(field, value, locale) }), style: 'plain' });
  return { above, below: [], seen: 0 };
}

/** What can be answered. */
function answersTo(field: AnswerField, { locale, say }: ViewWords): string[] {
  const { type, scale, anchors, options } = field;
  const own = (at: 0 | 1) => (anchors ? `${scale![at]} ${labelIn(anchors[at], locale)}` : String(scale![at]));
  if (type === 'rating') return [`${own(0)} … ${own(1)}`];
  if (type === 'number' && scale) return [`${scale[0]} … ${scale[1]}`];
  if (type === 'date') return [say('wizard_date_example')];
  const keys = keysOf(field);
  const lines = options.map(({ id, label }, i) => {
    const words = labelIn(label, locale) || id;
    return words === keys[i] ? words : `${padEnd(keys[i]!, widest(keys))}  ${words}`;
  });
  const example = [keys[0], keys.at(-1)].join(',');
  return type === 'multiple_choice' ? [...lines, say('wizard_several', { example })] : lines;
}
