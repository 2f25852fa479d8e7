import type { Note } from '../../report.js';
import { surveyNotes } from '../surveys/notes.js';
import type { Satisfaction } from './compute.js';

/** What the reader of gaps should know. */
export function notes({ survey, scale, total, groups, customer }: Satisfaction): Note[] {
  const sizes = {
    all: [total.overall.gap.respondents],
    groups: groups.map(({ gaps }) => [gaps.overall.gap.respondents]),
  };
  const anonymous = survey.all.now.filter((response) => customer[response] < 0).length;
  const unanswered = total.items.filter(({ gap }) => gap.respondents === 0).length;
  const found: (Note | false)[] = [
    { id: 'gap_rule', level: 'info' },
    scale.weights === null && { id: 'no_weights', level: 'info' },
    scale.weights !== null &&
      scale.dimensions.includes(null) && { id: 'item_without_dimension', level: 'warning' },
    total.overall.gap.respondents > 0 &&
      unanswered > 0 && { id: 'unanswered', level: 'warning', args: { items: unanswered } },
    anonymous > 0 && {
      id: 'anonymous',
      level: 'info',
      table: 'customers',
      args: { responses: anonymous },
    },
  ];
  return [...found.filter((note) => note !== false), ...surveyNotes(survey, sizes)];
}
