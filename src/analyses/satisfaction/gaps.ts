import { type Gap, servqual } from '../../stats/servqual.js';
import { type Change, changeOf } from '../surveys/change.js';
import { level } from '../surveys/confidence.js';
import { pick } from '../surveys/pick.js';
import type { Waves } from '../surveys/survey.js';
import type { GapItems } from './gap-items.js';

/** A gap, and how it changed where two dates are compared. */
export interface ComparedGap {
  gap: Gap;
  change: Change | null;
}

export interface Gaps<G> {
  /** In the order of the scale's. */
  items: G[];
  dimensions: G[];
  /** The mean of the dimensions. */
  overall: G;
  /** By the weights of the dimensions; null where they have none. */
  weighted: G | null;
}

/** The gaps of some responses, and their change. */
export function comparedGaps(scale: GapItems, { now, before }: Waves): Gaps<ComparedGap> {
  const current = gapsOf(scale, now);
  const earlier = before && gapsOf(scale, before);
  const compare = (gap: Gap, was: Gap | null | undefined): ComparedGap => ({
    gap,
    change: was ? changeOf(gap, was) : null,
  });
  return {
    items: current.items.map((gap, i) => compare(gap, earlier?.items[i])),
    dimensions: current.dimensions.map((gap, i) => compare(gap, earlier?.dimensions[i])),
    overall: compare(current.overall, earlier?.overall),
    weighted: current.weighted && compare(current.weighted, earlier?.weighted),
  };
}

/** An item that nobody of these answered takes no part in its dimension, nor an empty dimension in the whole. */
export function gapsOf(
  { gaps, dimensions, dimensionOf, weights }: GapItems,
  responses: Int32Array,
): Gaps<Gap> {
  const columns = gaps.map((gap) => pick(gap, responses));
  const answered = [...columns.keys()].filter((item) =>
    responses.some((response) => !Number.isNaN(gaps[item].at(response))),
  );
  const { items, ...rest } = servqual(
    answered.map((item) => columns[item]),
    answered.map((item) => dimensionOf[item]),
    weights ?? dimensions.map(() => 1),
    level,
  );
  return {
    ...rest,
    items: columns.map((_, item) => items[answered.indexOf(item)] ?? unknown),
    weighted: weights && rest.weighted,
  };
}

const unknown: Gap = {
  value: Number.NaN,
  standardError: Number.NaN,
  degrees: Number.NaN,
  margin: Number.NaN,
  lower: Number.NaN,
  upper: Number.NaN,
  respondents: 0,
};
