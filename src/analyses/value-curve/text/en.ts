import type { AnalysisText } from '../../../analysis.js';
import { surveyText } from '../../surveys/text/en.js';

export const en: AnalysisText = {
  summary: 'how customers, staff and managers rate the key elements of the trade',
  description:
    'Sums and means of the ratings of each element, the three best and the three worst with ties, what to eliminate, ' +
    'reduce, raise and create, how far staff are from customers, and what people wrote.',
  options: {
    questionnaire: 'the questionnaire: a YAML file, or a name (default: the only one stored that fits)',
    ...surveyText.options,
  },
  tables: {
    items: 'Elements',
    extremes: 'The three best and the three worst',
    curve: 'Value curve',
    answers: 'What people wrote',
  },
  charts: { curve: 'Value curve' },
  columns: {
    ...surveyText.columns,
    item: 'Element',
    sum: 'Sum',
    mean: 'Mean',
    responses: 'Responses',
    rank: 'Rank',
    action: 'Action',
    place: 'Place',
    customer: 'Customers',
    staff: 'Staff',
    manager: 'Managers',
    staff_gap: 'Staff − customers',
    staff_gap_lower: 'Lower',
    staff_gap_upper: 'Upper',
    staff_gap_before: 'Staff gap, before',
    staff_gap_change: 'Change of the staff gap',
    staff_gap_change_lower: 'Change of the staff gap, lower',
    staff_gap_change_upper: 'Change of the staff gap, upper',
    question: 'Question',
    answer: 'Answer',
    customer_id: 'Customer',
    date: 'Date',
  },
  values: {
    ...surveyText.values,
    'place.top': 'Top',
    'place.bottom': 'Bottom',
    'action.eliminate': 'Eliminate',
    'action.reduce': 'Reduce',
    'action.raise': 'Raise',
    'action.create': 'Create',
  },
  notes: {
    ...surveyText.notes,
    rank_rule:
      'ranks and places go by the mean, for a sum grows with the number of answers; equal means share a place, so there may be more than three. 0 is an answer, no answer is none',
    mixed_scales: 'elements are of different scales: their sums, means and ranks do not compare',
    action_rule:
      'proposed: raise the three best; of the three worst eliminate those in the lowest third of the scale and reduce the others; create what answers to question add ask for, and eliminate what answers to drop name. A low rating may also be of something wanted that is done badly: read what people wrote first',
    top_and_bottom:
      'elements are too few or too much alike: some are among the best and the worst at once, for which nothing is proposed',
    no_staff: 'no staff have answered: there is no gap between staff and customers',
  },
  problems: {
    no_elements: {
      message: 'questionnaire {value} has nothing to rate',
      hint: 'a value curve needs questions of type rating; these questionnaires have some: {suitable}',
    },
  },
};
