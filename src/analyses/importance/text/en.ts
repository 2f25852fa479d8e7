import type { AnalysisText } from '../../../analysis.js';
import { questionText, surveyText } from '../../surveys/text/en.js';

const { lower: _, upper: __, ...shared } = surveyText.columns;

export const en: AnalysisText = {
  summary: 'what matters to customers and how well it is done (importance–performance analysis)',
  description:
    'Importance–performance analysis (Martilla & James 1977): every item is rated for how important it is and how well it is ' +
    'done, and stands in one of four quadrants: concentrate here, keep up the good work, low priority, possible overkill. Means ' +
    'with Student’s intervals; groups have a grid of their own.',
  options: {
    questionnaire:
      'the questionnaire: a YAML file, or a name (default: the only one stored that asks for importance and performance)',
    crossHair: 'where the grid is cut: at the mean or the median of the items, or at the middle of the scale',
    ...surveyText.options,
  },
  tables: {
    items: 'Items',
    quadrants: 'Quadrants',
    axes: 'Cross-hair',
    groups: 'Items by group',
    changes: 'Change of the items',
    group_changes: 'Change of the items by group',
  },
  columns: {
    ...shared,
    item: 'Item',
    quadrant: 'Quadrant',
    importance: 'Importance',
    performance: 'Performance',
    clear: 'Clear of the cuts',
    importance_responses: 'Importance, responses',
    importance_lower: 'Importance, lower',
    importance_upper: 'Importance, upper',
    performance_responses: 'Performance, responses',
    performance_lower: 'Performance, lower',
    performance_upper: 'Performance, upper',
    items: 'Items',
    action: 'What to do',
    axis: 'Axis',
    cut: 'Cut',
    cross_hair: 'Cut at',
    lowest: 'Lowest',
    highest: 'Highest',
    importance_cut: 'Cut of importance',
    performance_cut: 'Cut of performance',
    now: 'Now',
  },
  charts: { grid: 'Importance (up) and performance (right), with the cross-hair' },
  values: {
    ...surveyText.values,
    'axis.importance': 'importance',
    'axis.performance': 'performance',
    'cross_hair.mean': 'mean of the items',
    'cross_hair.median': 'median of the items',
    'cross_hair.midpoint': 'middle of the scale',
    'clear.yes': 'yes',
    'clear.no': 'no',
    'quadrant.concentrate_here': 'concentrate here',
    'quadrant.keep_up': 'keep up the good work',
    'quadrant.low_priority': 'low priority',
    'quadrant.possible_overkill': 'possible overkill',
    'concentrate_here.action': 'important and done badly: improve this first',
    'keep_up.action': 'important and done well: keep it up',
    'low_priority.action': 'neither important nor done well: spend nothing on it yet',
    'possible_overkill.action': 'done well but not important: is the effort better spent elsewhere?',
  },
  notes: {
    ...surveyText.notes,
    cut_side:
      'a mean on the cross-hair counts as high; table axes has the cuts, those of groups stand beside them',
    clear:
      'an item is clear of the cuts where neither of its intervals reaches one: of others, more answers may change the quadrant',
    one_quadrant: 'all items are in one quadrant: the cross-hair divides nothing',
    not_placed: 'items in no quadrant, because importance or performance is not rated: {items}',
  },
  problems: questionText.problems,
};
