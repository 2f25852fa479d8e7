import { isoDate } from '../../day.js';
import type { Note } from '../../report.js';
import { classShares } from './groups.js';
import type { Survey } from './survey.js';

/** A group of fewer responses is small. One without any has no figures to warn of. */
const least = 5;

interface Sizes {
  all: number;
  groups: readonly number[];
}

/**
 * What the reader of every report on a survey should know.
 *
 * @param sizes How many of the responses that count have an answer, in all and of each group.
 */
export function surveyNotes(survey: Survey, sizes: Sizes = sizesOf(survey)): Note[] {
  const { all, by, groups, against, internal, undated } = survey;
  const small = sizes.groups.filter((size) => size > 0 && size < least);
  const unknown = groups.find(({ group }) => group === null);
  const found: (Note | false)[] = [
    sizes.all === 0 && against === null && { id: 'nobody_answered', level: 'warning' },
    sizes.all === 0 &&
      against !== null && { id: 'nobody_since', level: 'warning', args: { date: isoDate(against) ?? '' } },
    { id: 'intervals', level: 'info' },
    internal > 0 && { id: 'internal_apart', level: 'info', args: { responses: internal } },
    by === 'class' && {
      id: 'class_rule',
      level: 'info',
      table: 'groups',
      args: { a: classShares.a * 100, b: classShares.b * 100 },
    },
    small.length > 0 && { id: 'small_groups', level: 'warning', args: { groups: small.length, least } },
    unknown !== undefined &&
      unknown.now.length > 0 && {
        id: 'group_unknown',
        level: 'info',
        args: { responses: unknown.now.length },
      },
    against !== null && {
      id: 'compared',
      level: 'info',
      args: { now: all.now.length, before: all.before?.length ?? 0 },
    },
    undated > 0 && { id: 'undated', level: 'warning', args: { responses: undated } },
  ];
  return found.filter((note) => note !== false);
}

function sizesOf({ all, groups }: Survey): Sizes {
  return { all: all.now.length, groups: groups.map(({ now }) => now.length) };
}
