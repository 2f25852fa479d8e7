import type { AnalysisText } from '../../../analysis.js';
import { surveyText } from '../../surveys/text/en.js';

export const en: AnalysisText = {
  summary: 'whether the items of a questionnaire measure the same (Cronbach’s α)',
  description:
    'Cronbach’s α of all ratings of a questionnaire, of each dimension and each group, with confidence limits, and ' +
    'for each item α without it and its correlation with the sum of the others.',
  options: {
    questionnaire: 'the questionnaire: a YAML file, or a name (default: the only one stored that fits)',
    ...surveyText.options,
  },
  tables: { summary: 'Reliability', items: 'Items', dimensions: 'Dimensions', groups: 'Groups' },
  columns: {
    ...surveyText.columns,
    measure: 'Ratings',
    items: 'Items',
    respondents: 'Respondents',
    incomplete: 'Incomplete',
    alpha: 'α',
    item: 'Item',
    dimension: 'Dimension',
    alpha_if_dropped: 'α without it',
    item_total_correlation: 'Correlation with the rest',
  },
  values: {
    ...surveyText.values,
    'measure.rating': 'Ratings',
    'measure.expected': 'Expected',
    'measure.perceived': 'Perceived',
    'measure.importance': 'Importance',
    'measure.performance': 'Performance',
  },
  notes: {
    ...surveyText.notes,
    alpha_rule:
      'α is Cronbach’s, of the ratings as they are given (not standardised), with Feldt’s limits; limits of a change are made of the two α’s limits (Zou & Donner 2008). Correlations are with the sum of the other items',
    listwise:
      'listwise deletion: who left out any of the items is left out of all of them (incomplete); of a dimension only its own items count',
    mixed_scales: 'items are of different scales: those of a longer scale weigh more in α',
    nobody_complete:
      'hardly anybody has answered every item, so there is no α of all items; dimensions may have one',
    one_item: 'a single item has no α',
    weak_items: 'items without which α would be greater: {items}',
  },
  problems: {
    no_scale: {
      message: 'questionnaire {value} has no ratings',
      hint: 'α needs questions of type rating, expectation or importance; these questionnaires have some: {suitable}',
    },
  },
};
