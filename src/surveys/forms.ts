import type { Locale } from '../analysis.js';
import { responsesTo } from '../kinds/responses.js';
import { keysOf, positionOf } from '../questionnaires/answer-coding.js';
import { type AnswerField, type AnswerType, fieldsOf, fieldsOfQuestion } from '../questionnaires/fields.js';
import { labelIn } from '../questionnaires/labels.js';
import type {
  Answer,
  Choice,
  Condition,
  Label,
  Question,
  Questionnaire,
} from '../questionnaires/questionnaire.js';
import { partLabels, roleLabels } from '../questionnaires/words.js';
import type { Text } from '../text/index.js';

/** The header of a CSV with a row per response, in one language. */
export async function blankCsv(questionnaire: Questionnaire, locale: Locale): Promise<string> {
  const { stringify } = await import('csv-stringify/sync');
  const { questionnaire: belongs, ...about } = responsesTo(questionnaire, false).fields;
  const labels = new Map(fieldsOf(questionnaire).map(({ id, label }) => [id, labelIn(label, locale)]));
  return stringify([
    Object.entries(about).map(([id, { headers }]) => labels.get(id) ?? headers[locale][0] ?? id),
  ]);
}

/** A questionnaire to be printed and filled in with a pen, as Markdown. */
export function paperForm(questionnaire: Questionnaire, words: Text): string {
  const { title, introduction, roles, questions } = questionnaire;
  const { locale, say } = words;
  const own = (label: Label) => labelIn(label, locale);
  const role = roles.map((each) => `☐ ${own(roleLabels[each])}`).join('  ');
  const blank = '____________';
  const colon = say('form_colon');
  const about = [
    `${words.column('respondent')}${colon}${blank}`,
    `${words.column('customer_id')}${colon}${blank}`,
    `${words.column('date')}${colon}${blank}`,
  ].join('  ');
  const parts = [
    `# ${escaped(own(title))}`,
    escaped(own(introduction)),
    about,
    roles.length > 1 ? `${words.column('role')}${colon}${role}` : '',
    ...questions.map((question, i) => paperQuestion(question, i, questionnaire, words)),
    say('form_thanks'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function paperQuestion(question: Question, at: number, questionnaire: Questionnaire, words: Text): string {
  const { say, locale } = words;
  const fields = fieldsOfQuestion(question);
  const remarks = [
    question.when ? condition(question.when, questionnaire, words) : '',
    question.required ? say('form_required') : '',
    question.type === 'multiple_choice' ? say('form_several') : '',
  ].filter((remark) => remark !== '');
  const heading = `**${at + 1}. ${escaped(labelIn(question.text, locale))}**`;
  const lines = fields.map((field) => {
    const part = field.part ? `${labelIn(partLabels[field.part], locale)}${say('form_colon')}` : '';
    return `${part}${answerSpace(field, locale)}`;
  });
  return [[heading, ...remarks.map((remark) => `*${escaped(remark)}*`)].join(' '), ...lines].join('\n\n');
}

/** What is ticked or filled in. */
function answerSpace(field: AnswerField, locale: Locale): string {
  const { type, scale, anchors, options } = field;
  if (type === 'rating') {
    const [lowest, highest] = scale!;
    const boxes = Array.from({ length: highest - lowest + 1 }, (_, i) => `☐ ${lowest + i}`).join('  ');
    const [low, high] = anchors ? anchors.map((label) => escaped(labelIn(label, locale))) : [];
    return anchors ? `${low}  ${boxes}  ${high}` : boxes;
  }
  if (options.length > 0) {
    const keys = keysOf(field);
    return options.map((option, i) => `☐ ${optionSpace(option, type, keys[i]!, locale)}`).join('  ');
  }
  return type === 'open' ? '______________________________________________' : '____________';
}

/** Clerks may type the number of what is ticked; yes and no have words short enough, and some labels begin with it. */
function optionSpace({ id, label }: Choice, type: AnswerType, key: string, locale: Locale): string {
  const words = labelIn(label, locale) || id;
  const isNumbered = type !== 'yes_no' && /^\d+$/.test(key) && /^\d+/.exec(words)?.[0] !== key;
  return isNumbered ? `${key} ${escaped(words)}` : escaped(words);
}

/** `Only if the answer to 1 is: Yes`. */
function condition({ question, is, from, to }: Condition, { questions }: Questionnaire, words: Text): string {
  const at = questions.findIndex((each) => fieldsOfQuestion(each).some(({ id }) => id === question));
  const field = fieldsOfQuestion(questions[at]!).find(({ id }) => id === question)!;
  const part = field.part ? ` (${labelIn(partLabels[field.part], words.locale)})` : '';
  const bounds = from !== null && to !== null ? `${from}–${to}` : from !== null ? `≥ ${from}` : `≤ ${to}`;
  const answers = is ? is.map((answer) => wordFor(field, answer, words.locale)).join(' / ') : bounds;
  return words.say('form_only_if', { question: `${at + 1}${part}`, answers });
}

function wordFor(field: AnswerField, answer: Answer, locale: Locale): string {
  const option = field.options[positionOf(field, answer)];
  return option ? labelIn(option.label, locale) || option.id : String(answer);
}

/** Markdown's own characters stand for themselves. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
