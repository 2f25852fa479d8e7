import { isoDate } from '../../day.js';
import type { Note } from '../../report.js';
import { classShares } from './groups.js';
import type { Survey, Waves } from './survey.js';

/** A figure of fewer answers is of few. One of none is not shown, and there is nothing to warn of. */
const least = 5;

/** How many answers each figure is of, of all and of each group. */
interface Sizes {
  all: readonly number[];
  groups: readonly (readonly number[])[];
  /** Null where there is no table of groups because all are. */
  groupTable?: null;
}

/** What the reader of every report on a survey should know. */
export function surveyNotes(survey: Survey, sizes: Sizes): Note[] {
  const { all, by, groups, against, internal, undated } = survey;
  const isSilent = sizes.all.every((size) => size === 0);
  const isFew = (size: number) => size > 0 && size < least;
  const hasFew = (figures: readonly number[], waves: Waves | undefined) =>
    [...figures, waves?.before?.length ?? 0].some(isFew);
  const small = sizes.groups.filter((figures, i) => hasFew(figures, groups[i]));
  const inGroups = sizes.groupTable === null ? {} : { table: 'groups' };
  const unknown = groups.find(({ group }) => group === null);
  const found: (Note | false)[] = [
    isSilent && against === null && { id: 'nobody_answered', level: 'warning' },
    isSilent &&
      against !== null && { id: 'nobody_since', level: 'warning', args: { date: isoDate(against) ?? '' } },
    { id: 'intervals', level: 'info' },
    internal > 0 && { id: 'internal_apart', level: 'info', args: { responses: internal } },
    by === 'class' && {
      id: 'class_rule',
      level: 'info',
      ...inGroups,
      args: { a: classShares.a * 100, b: classShares.b * 100 },
    },
    small.length > 0 && {
      id: 'small_groups',
      level: 'warning',
      // Where all are few, so is every figure.
      ...(hasFew(sizes.all, all) ? {} : inGroups),
      args: { groups: small.length, least },
    },
    unknown !== undefined &&
      unknown.now.length > 0 && {
        id: 'group_unknown',
        level: 'info',
        args: { responses: unknown.now.length },
      },
    against !== null && {
      id: 'waves',
      level: 'info',
      args: { now: all.now.length, before: all.before?.length ?? 0 },
    },
    undated > 0 && { id: 'undated', level: 'warning', args: { responses: undated } },
  ];
  return found.filter((note) => note !== false);
}
