import type { AnalysisText } from '../../../analysis.js';
import { surveyText } from '../../surveys/text/en.js';

export const en: AnalysisText = {
  summary:
    'five indicators of satisfaction: how well known, liked, bought again, complained about and wanted',
  description:
    'Awareness, reputation, return rate, complaint rate and sales power by subject group: actual customers, users, resellers ' +
    'and internal customers. Each is a share with a Wilson interval, from a questionnaire such as satisfaction-indicators.',
  options: {
    questionnaire:
      'the questionnaire: a YAML file, or a name (default: the only one stored that asks the questions of satisfaction-indicators)',
    ...surveyText.options,
  },
  tables: { summary: 'Indicators', groups: 'Indicators by group' },
  columns: {
    ...surveyText.columns,
    indicator: 'Indicator',
    share: 'Share',
    counted: 'Counted',
    of: 'Of',
    responses: 'Responses',
    definition: 'Definition',
  },
  charts: { summary: 'Indicators' },
  values: {
    ...surveyText.values,
    awareness: 'awareness',
    reputation: 'reputation',
    return_rate: 'return rate',
    complaint_rate: 'complaint rate',
    sales_power: 'sales power',
    'awareness.definition': 'know us ÷ asked',
    'reputation.definition': 'think well of us ÷ know us and have an opinion',
    'return_rate.definition': 'bought more than once ÷ bought',
    'complaint_rate.definition': 'complaints ÷ purchases',
    'sales_power.definition': 'intend to buy ÷ asked',
  },
  notes: {
    ...surveyText.notes,
    our_definitions:
      'the definitions of the five indicators are those of clientele; others are in use. Who did not answer is not counted, neither above nor below the line',
    purchases_of_one:
      'the interval of the complaint rate takes into account that purchases of one respondent are not independent (effective number of trials, Korn & Graubard 1998)',
    more_complaints: 'responses with more complaints than purchases: {responses}',
  },
  problems: {},
};
