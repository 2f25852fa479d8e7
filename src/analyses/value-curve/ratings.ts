import { competitionRanks } from '../../stats/competition-ranks.js';
import type { Estimate } from '../../stats/estimate.js';
import { GroupedMoments } from '../../stats/grouped-moments.js';
import { meanInterval } from '../../stats/mean-interval.js';
import type { Numbers } from '../../stats/numbers.js';
import { type Change, changeOf } from '../surveys/change.js';
import { level } from '../surveys/confidence.js';
import type { Waves } from '../surveys/survey.js';

/** How some respondents rate one element. */
export interface Rating {
  sum: number;
  /** Who answered. */
  responses: number;
  mean: Estimate;
  /** What it was, where two dates are compared. */
  before: Estimate | null;
  change: Change | null;
  /** By the mean, 1 the best; ties share; null where nobody answered. */
  rank: number | null;
  place: Place | null;
}

/** Among the three best or the three worst, or both where there are few elements or many ties. */
export type Place = 'top' | 'bottom' | 'both';

/** One rating per element. */
export function ratingsOf(elements: readonly Numbers[], { now, before }: Waves): Rating[] {
  const current = elements.map((answers) => meanOf(answers, now));
  const earlier = before && elements.map((answers) => meanOf(answers, before));
  const means = current.map(({ mean }) => mean.value);
  const fromTop = competitionRanks(means);
  const fromBottom = competitionRanks(means.map((mean) => -mean));
  return current.map((each, element) => {
    const isKnown = each.responses > 0;
    return {
      ...each,
      before: earlier?.[element].mean ?? null,
      change: earlier && changeOf(each.mean, earlier[element].mean),
      rank: isKnown ? fromTop[element] : null,
      place: isKnown ? placeOf(fromTop[element], fromBottom[element]) : null,
    };
  });
}

function placeOf(fromTop: number, fromBottom: number): Place | null {
  if (fromTop <= 3) return fromBottom <= 3 ? 'both' : 'top';
  return fromBottom <= 3 ? 'bottom' : null;
}

function meanOf(answers: Numbers, responses: Int32Array) {
  const moments = new GroupedMoments(1);
  let sum = 0;
  for (const response of responses) {
    const answer = answers.at(response)!;
    moments.add(0, answer);
    if (!Number.isNaN(answer)) sum += answer;
  }
  return { sum, responses: moments.count[0], mean: meanInterval(moments.of(0), level) };
}
