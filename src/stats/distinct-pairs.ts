/** Pairs of numbers without repetition, and where each of the given stands among them. */
export interface DistinctPairs {
  first: Float64Array;
  second: Float64Array;
  /** For each given pair its place in `first` and `second`. */
  places: Uint32Array;
}

/**
 * The distinct pairs of two columns of the same length in order of first appearance, so that what is costly
 * is computed once for each.
 *
 * @example
 * distinctPairs([3, 5, 3], [1, 1, 1]); // { first: [3, 5], second: [1, 1], places: [0, 1, 0] }
 */
export function distinctPairs(first: ArrayLike<number>, second: ArrayLike<number>): DistinctPairs {
  const placesOf = new Map<number, Map<number, number>>();
  const found: { first: number[]; second: number[] } = { first: [], second: [] };
  const places = Uint32Array.from(first, (value, i) => {
    let placeOf = placesOf.get(value);
    if (placeOf === undefined) {
      placeOf = new Map();
      placesOf.set(value, placeOf);
    }
    let place = placeOf.get(second[i]);
    if (place === undefined) {
      place = found.first.length;
      placeOf.set(second[i], place);
      found.first.push(value);
      found.second.push(second[i]);
    }
    return place;
  });
  return { first: Float64Array.from(found.first), second: Float64Array.from(found.second), places };
}
