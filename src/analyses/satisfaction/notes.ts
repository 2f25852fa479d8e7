import type { Note } from '../../report.js';
import { surveyNotes } from '../surveys/notes.js';
import type { Satisfaction } from './compute.js';
import type { ComparedGap, Gaps } from './gaps.js';

/** What the reader of gaps should know. */
export function notes({ survey, scale, total, groups, customer }: Satisfaction): Note[] {
  const sizes = {
    all: sizesOf(total),
    groups: groups.map(({ gaps }) => sizesOf(gaps)),
  };
  const anonymous = survey.all.now.filter((response) => customer[response] < 0).length;
  const unanswered = total.items.filter(({ gap }) => gap.respondents === 0).length;
  const found: (Note | false)[] = [
    { id: 'gap_rule', level: 'info' },
    scale.weights === null && { id: 'no_weights', level: 'info' },
    scale.weights !== null &&
      scale.dimensions.includes(null) && { id: 'item_without_dimension', level: 'warning' },
    sizes.all.some((size) => size > 0) &&
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

function sizesOf({ overall, items }: Gaps<ComparedGap>): number[] {
  return [overall, ...items].map(({ gap }) => gap.respondents);
}
