/**
 * The values at some places of a column, in the order of the places: of groups those of each member's group, of
 * rows those in another order. A plain loop takes a tenth of the time of `Float64Array.from`.
 *
 * @param places Not checked; `NaN` where there is no value.
 * @example
 * valuesAt([10, 20, 30], [2, 0, 2]); // [30, 10, 30]
 */
export function valuesAt(values: ArrayLike<number>, places: ArrayLike<number>): Float64Array {
  const found = new Float64Array(places.length);
  for (let i = 0; i < places.length; i++) found[i] = values[places[i]];
  return found;
}
