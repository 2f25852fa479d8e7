import { isoDate } from '../../day.js';
import type { Facts, Responses } from '../../facts.js';
import { dayOf } from '../../options.js';
import { fail } from '../../problem.js';
import type { Questionnaire } from '../../questionnaires/questionnaire.js';
import { type Grouping, groupsOf } from './groups.js';
import type { SurveyOptions } from './options.js';

/** The responses to a questionnaire that count, as positions among the facts' responses, ascending. */
export interface Survey {
  questionnaire: Questionnaire;
  /** Of customers, or of everyone: what a report's figures are of where they are not of a group. */
  all: Waves;
  by: Grouping;
  /** In order of their names; last those of whom the group is not known, as null. Of roles, staff and managers too. */
  groups: readonly (Waves & { group: string | null })[];
  /** The day up to which responses are those of before; null where no two dates are compared. */
  against: number | null;
  /** Responses of staff and managers, which are in no group but their role. */
  internal: number;
  /** Responses without a date, which cannot be on one side of a date. */
  undated: number;
}

/** Responses now and, where two dates are compared, before. */
export interface Waves {
  now: Int32Array;
  before: Int32Array | null;
}

/** Who answers for the firm, and not as a customer of it. */
const insiders: ReadonlySet<string | null> = new Set(['staff', 'manager', 'internal']);

/**
 * Who asks for days that cannot have both sides of a comparison is told so. That nobody has answered yet after the date
 * compared with is no mistake: a report that is made every week waits for it.
 *
 * @param whose Whether staff and managers speak for the firm, and are no customers, or are asked like all others.
 * @throws ProblemError `no_responses` where there is no questionnaire; `period_empty`, `against_too_early`,
 *   `against_too_late`
 */
export function surveyOf(
  facts: Facts,
  options: SurveyOptions & { questionnaire: Questionnaire | null },
  whose: 'customers' | 'everyone' = 'customers',
): Survey {
  const { questionnaire, by } = options;
  if (questionnaire === null) fail('no_responses');
  const { responses } = facts;
  const against = dayOf(options.against);
  checkDays(dayOf(options.from), against, earlier(dayOf(options.to), facts.end));
  const side = sides(responses, options);
  const positions = Int32Array.from(responses.role.keys());
  const counted = positions.filter((response) => side[response] !== outside);
  const asked =
    whose === 'everyone' ? counted : counted.filter((response) => !insiders.has(responses.role[response]));
  const waves = (chosen: Int32Array): Waves => ({
    now: chosen.filter((response) => side[response] === now),
    before: against === null ? null : chosen.filter((response) => side[response] === before),
  });

  const names = groupsOf(facts, by, questionnaire);
  const members = new Map<string | null, number[]>();
  for (const response of by === 'role' ? counted : asked) {
    const group = members.get(names[response]);
    if (group) group.push(response);
    else members.set(names[response], [response]);
  }
  return {
    questionnaire,
    all: waves(asked),
    by,
    groups: [...members.keys()].sort(byName).map((group) => ({
      group,
      ...waves(Int32Array.from(members.get(group)!)),
    })),
    against,
    internal: counted.length - asked.length,
    undated: isBounded(options) ? responses.day.filter(Number.isNaN).length : 0,
  };
}

/** @param end The last day that is asked for; null where that may be any. */
function checkDays(from: number | null, against: number | null, end: number | null): void {
  if (from !== null && against !== null && against < from)
    fail('against_too_early', {
      column: 'against',
      value: isoDate(against) ?? '',
      args: { from: isoDate(from) ?? '' },
    });
  if (end === null) return;
  const to = isoDate(end) ?? '';
  if (from !== null && from > end) fail('period_empty', { args: { from: isoDate(from) ?? '', to } });
  if (against !== null && against >= end)
    fail('against_too_late', { column: 'against', value: isoDate(against) ?? '', args: { to } });
}

function earlier(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other);
}

const [outside, before, now] = [0, 1, 2];

/** On which side of the date compared with a response is, or outside of the period. */
function sides({ day }: Responses, options: SurveyOptions): Uint8Array {
  const [from, to, against] = [options.from, options.to, options.against].map(dayOf);
  const bounded = isBounded(options);
  return Uint8Array.from(day, (on) => {
    if (bounded && Number.isNaN(on)) return outside;
    if ((from !== null && on < from) || (to !== null && on > to)) return outside;
    return against !== null && on <= against ? before : now;
  });
}

function isBounded({ from, to, against }: SurveyOptions): boolean {
  return from !== null || to !== null || against !== null;
}

/** By code point, the same everywhere; unknown last. */
function byName(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return one < other ? -1 : Number(one > other);
}
