import type { AnalysisText } from '../../../analysis.js';
import { surveyText } from '../../surveys/text/en.js';

export const en: AnalysisText = {
  summary: 'customer delivered value: what customers get, less what it costs them',
  description:
    'Delivered value (Kotler) = product + service + personnel + image value − money − time − energy − psychic cost, of every ' +
    'respondent, customer, role and group, with Student’s interval. From a questionnaire such as delivered-value.',
  options: {
    questionnaire:
      'the questionnaire: a YAML file, or a name (default: the only one stored that asks the questions of delivered-value)',
    ...surveyText.options,
  },
  tables: {
    summary: 'Delivered value',
    parts: 'What it is made of',
    groups: 'Delivered value by group',
    customers: 'Customers',
    responses: 'Responses',
  },
  columns: {
    ...surveyText.columns,
    responses: 'Responses',
    value: 'Value',
    cost: 'Cost',
    delivered_value: 'Delivered value',
    part: 'Part',
    side: 'Side',
    mean: 'Mean',
    customer_id: 'Customer',
    name: 'Name',
    respondent: 'Respondent',
    date: 'Date',
  },
  charts: { parts: 'What delivered value is made of' },
  values: {
    ...surveyText.values,
    'side.value': 'value',
    'side.cost': 'cost',
  },
  notes: {
    ...surveyText.notes,
    definition:
      'delivered value = (product + service + personnel + image) − (money + time + energy + psychic), from {lowest} to {highest}; its limits are Student’s',
    incomplete:
      'responses with a part unanswered have no delivered value; their parts count in table parts: {responses}',
  },
  problems: {},
};
