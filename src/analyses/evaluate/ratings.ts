import type { Ratings } from '../../facts.js';
import { criterionFinder, sameName } from './criteria.js';
import type { Scorecard } from './scorecard.js';

/** The ratings that count for a scorecard. */
export interface RatingsInUse {
  /** Positions among the ratings of the latest of each rater for a customer and a criterion (both by position). */
  of(customer: number, criterion: number): number[];
  /** How many lie outside the scale. */
  outOfScale: number;
  /** Criteria named by ratings of this scorecard that it does not have, or does not rate, and how many ratings. */
  unused: ReadonlyMap<string, number>;
}

/**
 * Which ratings count: those given for this scorecard, and those given for none whose criterion it has, by
 * id or label. Of a rater's several ratings the latest counts, an undated one being the earliest; ratings
 * without a rater are one rater's.
 */
export function ratingsInUse(ratings: Ratings, customers: number, scorecard: Scorecard): RatingsInUse {
  const { scale, criteria } = scorecard;
  const belongs = remember((name) => sameName(name) === sameName(scorecard.name));
  const find = criterionFinder(scorecard);
  const criterionOf = remember((name) => {
    const criterion = find(name);
    return criteria[criterion]?.source === 'rating' ? criterion : -1;
  });

  // Ratings of one customer and criterion form a chain, in order: its first, and after each the next.
  const first = new Int32Array(customers * criteria.length).fill(-1);
  const next = new Int32Array(ratings.score.length);
  const unused = new Map<string, number>();
  let outOfScale = 0;
  for (let i = ratings.score.length - 1; i >= 0; i--) {
    const own = ratings.scorecard[i] !== null;
    if (own && !belongs(ratings.scorecard[i]!)) continue;
    const criterion = criterionOf(ratings.criterion[i]);
    if (criterion === -1) {
      if (own) unused.set(ratings.criterion[i], (unused.get(ratings.criterion[i]) ?? 0) + 1);
    } else if (!(ratings.score[i] >= scale[0] && ratings.score[i] <= scale[1])) {
      outOfScale++;
    } else {
      const cell = ratings.customer[i] * criteria.length + criterion;
      next[i] = first[cell];
      first[cell] = i;
    }
  }

  const of = (customer: number, criterion: number) => {
    const start = first[customer * criteria.length + criterion];
    if (start === -1) return [];
    const latest = new Map<string | null, number>();
    for (let i = start; i !== -1; i = next[i]) {
      const before = latest.get(ratings.rater[i]);
      if (before === undefined || !isLater(ratings.day[before], ratings.day[i]))
        latest.set(ratings.rater[i], i);
    }
    return [...latest.values()];
  };
  return { of, outOfScale, unused };
}

/** An undated day is before every other. */
function isLater(day: number, other: number): boolean {
  return day > other || (Number.isNaN(other) && !Number.isNaN(day));
}

/** Each text is looked at once; ratings repeat the same few. */
function remember<T>(answer: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    let known = answers.get(text);
    if (known === undefined) {
      known = answer(text);
      answers.set(text, known);
    }
    return known;
  };
}
