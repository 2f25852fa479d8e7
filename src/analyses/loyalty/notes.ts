import type { Note } from '../../report.js';
import { surveyNotes } from '../surveys/notes.js';
import type { Loyalty } from './compute.js';

/** What the reader of types of loyalty should know. */
export function notes({ survey, middle, classified, groups }: Loyalty): Note[] {
  const sizes = { all: [classified], groups: groups.map(({ shares }) => [shares[0].trials]) };
  const without = survey.all.now.length - classified;
  const found: (Note | false)[] = [
    { id: 'rules', level: 'info' },
    { id: 'high', level: 'info', args: middle },
    without > 0 && { id: 'unclassified', level: 'info', args: { responses: without } },
    { id: 'newest', level: 'info', table: 'customers' },
  ];
  return [...surveyNotes(survey, sizes), ...found.filter((note) => note !== false)];
}
