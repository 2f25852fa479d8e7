import type { Note } from '../../report.js';
import { surveyNotes } from '../surveys/notes.js';
import type { Delivered } from './compute.js';

/** What the reader of delivered values should know. */
export function notes({ survey, scale: [lowest, highest], all, groups, parts }: Delivered): Note[] {
  const sizes = {
    all: [all.delivered.count, ...parts.map(({ count }) => count)],
    groups: groups.map(({ delivered }) => [delivered.count]),
  };
  const incomplete = survey.all.now.length - all.delivered.count;
  const found: (Note | false)[] = [
    {
      id: 'definition',
      level: 'info',
      args: { lowest: 4 * (lowest - highest), highest: 4 * (highest - lowest) },
    },
    incomplete > 0 && { id: 'incomplete', level: 'info', args: { responses: incomplete } },
  ];
  return [...surveyNotes(survey, sizes), ...found.filter((note) => note !== false)];
}
