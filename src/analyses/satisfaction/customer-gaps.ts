import type { Scale } from './scale.js';

/** Gaps of single customers, one entry for each who answered, in order of the customers. */
export interface CustomerGaps {
  customer: Int32Array;
  responses: Int32Array;
  /** How many items they answered. */
  items: Int32Array;
  /** The mean of the dimensions, as of all customers: of items, of dimensions, alike or by weight. */
  gap: Float64Array;
  weighted: Float64Array;
  /** The position of the dimension with the least gap; −1 where there is none. */
  weakest: Int32Array;
}

/**
 * @param customer Of each response; −1 where nobody knows who answered.
 * @param responses The responses that count.
 */
export function customerGaps(scale: Scale, customer: Int32Array, responses: Int32Array): CustomerGaps {
  const byCustomer = responses
    .filter((response) => customer[response] >= 0)
    .sort((one, other) => customer[one] - customer[other] || one - other);
  const starts = [...byCustomer.keys()].filter(
    (i) => i === 0 || customer[byCustomer[i]] !== customer[byCustomer[i - 1]],
  );
  const size = starts.length;
  const found: CustomerGaps = {
    customer: Int32Array.from(starts, (start) => customer[byCustomer[start]]),
    responses: new Int32Array(size),
    items: new Int32Array(size),
    gap: new Float64Array(size),
    weighted: new Float64Array(size),
    weakest: new Int32Array(size),
  };
  const means = new Float64Array(scale.dimensions.length);
  starts.forEach((start, at) => {
    const own = byCustomer.subarray(start, starts[at + 1]);
    found.responses[at] = own.length;
    found.items[at] = dimensionMeans(scale, own, means);
    found.gap[at] = weightedMean(means, () => 1);
    found.weighted[at] = weightedMean(means, (dimension) => scale.weights?.[dimension] ?? Number.NaN);
    found.weakest[at] = leastOf(means);
  });
  return found;
}

/** Fills in the mean of the items of each dimension, `NaN` without an answer, and counts the items. */
function dimensionMeans({ gaps, dimensionOf }: Scale, responses: Int32Array, means: Float64Array): number {
  const items = new Int32Array(means.length);
  means.fill(0);
  gaps.forEach((gap, item) => {
    let [sum, count] = [0, 0];
    for (const response of responses) {
      const own = gap.at(response)!;
      if (Number.isNaN(own)) continue;
      sum += own;
      count++;
    }
    if (count === 0) return;
    means[dimensionOf[item]] += sum / count;
    items[dimensionOf[item]]++;
  });
  for (let dimension = 0; dimension < means.length; dimension++) means[dimension] /= items[dimension];
  return items.reduce((sum, each) => sum + each, 0);
}

/** Of the dimensions that have a mean. */
function weightedMean(means: Float64Array, weightOf: (dimension: number) => number): number {
  let [sum, weights] = [0, 0];
  for (let dimension = 0; dimension < means.length; dimension++) {
    if (Number.isNaN(means[dimension])) continue;
    sum += weightOf(dimension) * means[dimension];
    weights += weightOf(dimension);
  }
  return sum / weights;
}

function leastOf(means: Float64Array): number {
  let least = -1;
  for (let dimension = 0; dimension < means.length; dimension++) {
    if (means[dimension] < (least < 0 ? Number.POSITIVE_INFINITY : means[least])) least = dimension;
  }
  return least;
}
