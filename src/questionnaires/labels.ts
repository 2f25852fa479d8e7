import type { Locale } from '../analysis.js';
import type { Labels } from '../report.js';
import { fieldsOf } from './fields.js';
import type { Label, Questionnaire } from './questionnaire.js';
import { roleLabels } from './words.js';

/** A text in a language, or in the first that it has. */
export function labelIn(label: Label, locale: Locale): string {
  return label[locale] ?? Object.values(label)[0] ?? '';
}

/** The words of a questionnaire for a report: of its answer fields, questions, dimensions, options and roles, by id. */
export function labelsOf(questionnaire: Questionnaire): Labels {
  const { dimensions, questions } = questionnaire;
  const named: [id: string, label: Label][] = [
    ...Object.entries(roleLabels),
    ...questions.flatMap(({ options }) => options.map(({ id, label }): [string, Label] => [id, label])),
    ...dimensions.map(({ id, label }): [string, Label] => [id, label]),
    ...questions.map(({ id, text }): [string, Label] => [id, text]),
    ...fieldsOf(questionnaire).map(({ id, label }): [string, Label] => [id, label]),
  ];
  return Object.fromEntries(
    named.map(([id, label]) => {
      const words = { en: labelIn(label, 'en') || id, 'zh-CN': labelIn(label, 'zh-CN') || id };
      return [id, { ...label, ...words }];
    }),
  );
}
