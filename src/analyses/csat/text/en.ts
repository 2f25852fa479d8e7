import type { AnalysisText } from '../../../analysis.js';
import { questionText, surveyText } from '../../surveys/text/en.js';

export const en: AnalysisText = {
  summary: 'customer satisfaction: the share of the two best ratings (CSAT)',
  description:
    'The share of those who gave one of the two highest ratings of the scale (top two boxes), with Wilson’s ' +
    'confidence interval, of one question in all and by group, and of every rating question.',
  options: {
    questionnaire: 'the questionnaire: a YAML file, or a name (default: the only one stored that fits)',
    question: questionText.option,
    ...surveyText.options,
  },
  tables: { summary: 'Customer satisfaction', items: 'Questions', groups: 'Groups' },
  charts: { items: 'Satisfied by question' },
  columns: {
    ...surveyText.columns,
    item: 'Item',
    responses: 'Responses',
    satisfied: 'Satisfied',
    share: 'Share',
  },
  values: surveyText.values,
  notes: {
    ...surveyText.notes,
    short_scale:
      'the scale has {points} points: the two highest are most of it, so that satisfied says little',
    csat_rule:
      'question {question}: satisfied is who rated {from} or more on the scale from {lowest} to {highest}; of other scales likewise the two highest. Who did not answer is not counted',
  },
  problems: questionText.problems,
};
