import type { AnalysisText } from '../../../analysis.js';
import { surveyText } from '../../surveys/text/en.js';

export const en: AnalysisText = {
  summary: 'what customers perceive less what they expect (SERVQUAL gaps)',
  description:
    'Satisfaction as the gap between what customers perceive and what they expect: of each item, each dimension, ' +
    'each group and each customer, and overall, all dimensions alike and by their weights.',
  options: {
    questionnaire: 'the questionnaire: a YAML file, or a name (default: the only one stored that fits)',
    ...surveyText.options,
  },
  tables: {
    summary: 'Satisfaction',
    dimensions: 'Dimensions',
    items: 'Items',
    groups: 'Groups',
    group_dimensions: 'Dimensions by group',
    group_items: 'Items by group',
    customers: 'Customers',
  },
  charts: { dimensions: 'Gaps by dimension', items: 'Gaps by item' },
  columns: {
    ...surveyText.columns,
    weighting: 'Dimensions',
    responses: 'Responses',
    gap: 'Gap',
    dimension: 'Dimension',
    weight: 'Weight',
    item: 'Item',
    expected: 'Expected',
    perceived: 'Perceived',
    customer_id: 'Customer',
    name: 'Name',
    items_answered: 'Items answered',
    weighted_gap: 'Weighted gap',
    weakest_dimension: 'Weakest dimension',
  },
  values: { ...surveyText.values, 'weighting.unweighted': 'All alike', 'weighting.weighted': 'By weight' },
  notes: {
    ...surveyText.notes,
    gap_rule:
      'gap = perceived − expected, in points of the rating scale: below 0 the service falls short. A dimension is the mean of its items, the whole the mean of the dimensions; who left one half of an item out has no gap there',
    no_weights: 'the dimensions of this questionnaire have no weights: there are no weighted gaps',
    item_without_dimension:
      'some items belong to no dimension: they have no weight and count in the unweighted gap only',
    unanswered: 'items that nobody answered, which take no part: {items}',
    anonymous: 'responses whose customer is not known are in no row of customers: {responses}',
  },
  problems: {
    no_expectations: {
      message: 'questionnaire {value} asks for no expectations',
      hint: 'gaps need questions of type expectation; these questionnaires have some: {suitable}',
    },
  },
};
