import type { AnalysisText } from '../../../analysis.js';
import { questionText, surveyText } from '../../surveys/text/en.js';

export const en: AnalysisText = {
  summary: 'Net Promoter Score: who would recommend you, and who would not',
  description:
    'Counts promoters (9 and 10), passives (7 and 8) and detractors (0 to 6) among the answers to a question of type ' +
    'nps, and gives the Net Promoter Score in points with its confidence interval, in all and by group.',
  options: {
    questionnaire: 'the questionnaire: a YAML file, or a name (default: the only one stored that fits)',
    question: questionText.option,
    ...surveyText.options,
  },
  tables: { summary: 'Net Promoter Score', groups: 'Groups' },
  charts: { groups: 'Net Promoter Score by group' },
  columns: {
    ...surveyText.columns,
    responses: 'Responses',
    promoters: 'Promoters',
    passives: 'Passives',
    detractors: 'Detractors',
    nps: 'NPS',
    margin: 'Margin ±',
  },
  values: surveyText.values,
  notes: {
    ...surveyText.notes,
    nps_rule:
      'question {question}: NPS = 100 × (promoters − detractors) / responses, in points from −100 to 100; who did not answer is not counted, and 0 is an answer',
  },
  problems: questionText.problems,
};
