import type { Locale } from '../analysis.js';
import type { Labels } from '../report.js';
import { fieldsOf } from './fields.js';
import type { Label, Questionnaire } from './questionnaire.js';

/** A text in a language, or in the first that it has. */
export function labelIn(label: Label, locale: Locale): string {
  return label[locale] ?? Object.values(label)[0] ?? '';
}

/** The columns of reports that hold ids of questions, and those of dimensions. */
const questionColumns = ['item', 'part', 'question'];
const dimensionColumns = ['dimension', 'weakest_dimension'];

/**
 * The words of a questionnaire for a report. They hold in the columns of its questions and dimensions only: a question
 * may go by the id of anything that the report has a word of its own for.
 */
export function labelsOf({ questions, dimensions }: Questionnaire): Labels {
  return {
    ...labelsIn(
      questionColumns,
      questions.map(({ id, text }) => ({ id, label: text })),
    ),
    ...labelsIn(dimensionColumns, dimensions),
  };
}

/** The words of these ids, in these columns only. */
export function labelsIn(columns: readonly string[], named: readonly Named[]): Labels {
  const entries = columns.flatMap((column) => named.map((each) => [`${column}.${each.id}`, wordsOf(each)]));
  return Object.fromEntries(entries);
}

/** The headings of a table that has a column per answer field. */
export function headingsOf(questionnaire: Questionnaire): Labels {
  return Object.fromEntries(fieldsOf(questionnaire).map((field) => [field.id, wordsOf(field)]));
}

interface Named {
  id: string;
  label: Label;
}

function wordsOf({ id, label }: Named): Record<Locale, string> {
  return { en: labelIn(label, 'en') || id, 'zh-CN': labelIn(label, 'zh-CN') || id };
}
