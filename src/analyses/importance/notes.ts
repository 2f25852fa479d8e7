import type { Note } from '../../report.js';
import { surveyNotes } from '../surveys/notes.js';
import type { Grid, Importance } from './compute.js';

/** What the reader of a grid should know. */
export function notes({ survey, all, groups }: Importance): Note[] {
  const sizes = { all: sizesOf(all), groups: groups.map(sizesOf) };
  const placed = all.items.filter(({ quadrant }) => quadrant !== null);
  const used = new Set(placed.map(({ quadrant }) => quadrant));
  const found: (Note | false)[] = [
    { id: 'cut_side', level: 'info' },
    { id: 'clear', level: 'info' },
    used.size === 1 && { id: 'one_quadrant', level: 'warning' },
    placed.length < all.items.length && {
      id: 'not_placed',
      level: 'warning',
      args: { items: all.items.length - placed.length },
    },
  ];
  return [...surveyNotes(survey, sizes), ...found.filter((note) => note !== false)];
}

function sizesOf({ items }: Grid): number[] {
  return items.flatMap(({ importance, performance }) => [importance.count, performance.count]);
}
