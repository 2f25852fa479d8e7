import type { Note } from '../../report.js';
import { hasMixedScales } from '../surveys/mixed-scales.js';
import { surveyNotes } from '../surveys/notes.js';
import type { ValueCurve } from './compute.js';
import type { Rating } from './ratings.js';

/** What the reader of value curves should know. */
export function notes({ survey, elements, groups, curve }: ValueCurve): Note[] {
  const sizes = { all: most(curve.customer), groups: groups.map(({ ratings }) => most(ratings)) };
  const isBoth = groups.some(({ ratings }) => ratings.some(({ place }) => place === 'both'));
  const found: (Note | false)[] = [
    { id: 'rank_rule', level: 'info' },
    hasMixedScales(elements) && { id: 'mixed_scales', level: 'warning' },
    { id: 'action_rule', level: 'info', table: 'items' },
    isBoth && { id: 'top_and_bottom', level: 'info' },
    sizes.all > 0 && most(curve.staff) === 0 && { id: 'no_staff', level: 'info', table: 'curve' },
  ];
  return [...found.filter((note) => note !== false), ...surveyNotes(survey, sizes)];
}

/** The answers to the element that most answered. */
function most(ratings: readonly Rating[]): number {
  return ratings.reduce((most, { responses }) => Math.max(most, responses), 0);
}
