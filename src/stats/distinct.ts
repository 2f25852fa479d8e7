/** Values without repetition, and where each of the given stands among them. */
export interface Distinct {
  values: Float64Array;
  /** For each given value its place in `values`. */
  places: Uint32Array;
}

/**
 * The distinct values of a column in order of first appearance, so that what is costly is computed once for
 * each.
 *
 * @example
 * distinct([3, 5, 3]); // { values: [3, 5], places: [0, 1, 0] }
 */
export function distinct(given: ArrayLike<number>): Distinct {
  const placeOf = new Map<number, number>();
  const places = Uint32Array.from(given, (value) => {
    let place = placeOf.get(value);
    if (place === undefined) {
      place = placeOf.size;
      placeOf.set(value, place);
    }
    return place;
  });
  return { values: Float64Array.from(placeOf.keys()), places };
}
