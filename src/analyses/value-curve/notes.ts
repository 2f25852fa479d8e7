import type { Note } from '../../report.js';
import { hasMixedScales } from '../surveys/mixed-scales.js';
import { surveyNotes } from '../surveys/notes.js';
import type { ValueCurve } from './compute.js';
import type { Rating } from './ratings.js';

/** What the reader of value curves should know. */
export function notes({ survey, elements, groups, curve }: ValueCurve): Note[] {
  const own = [...groups.map(({ ratings }) => ratings), curve.staff, curve.manager];
  const sizes = { all: sizesOf(curve.customer), groups: own.map(sizesOf), groupTable: null };
  const isRated = (ratings: readonly Rating[]) => ratings.some(({ responses }) => responses > 0);
  const isBoth = groups.some(({ ratings }) => ratings.some(({ place }) => place === 'both'));
  const found: (Note | false)[] = [
    { id: 'rank_rule', level: 'info' },
    hasMixedScales(elements) && { id: 'mixed_scales', level: 'warning' },
    { id: 'action_rule', level: 'info', table: 'items' },
    isBoth && { id: 'top_and_bottom', level: 'info' },
    isRated(curve.customer) && !isRated(curve.staff) && { id: 'no_staff', level: 'info', table: 'curve' },
  ];
  return [...found.filter((note) => note !== false), ...surveyNotes(survey, sizes)];
}

function sizesOf(ratings: readonly Rating[]): number[] {
  return ratings.map(({ responses }) => responses);
}
