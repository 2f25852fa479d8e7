/**
 * The value that would be at a place if the values were ascending, found without sorting them: on a million
 * values it takes about a tenth of the time. The values are rearranged: none before the place is greater
 * than it then, none after it smaller.
 *
 * @param values n numbers in one unit, without `NaN`; not checked.
 * @param place From 0 to n − 1; not checked.
 * @returns A number in the unit of the values; `NaN` where there are none.
 * @see C. A. R. Hoare (1961), Algorithm 65: Find, Communications of the ACM 4, 321–322
 * @example
 * nthSmallest(Float64Array.of(8, 1, 4, 2), 1); // 2
 */
export function nthSmallest(values: Float64Array, place: number): number {
  let first = 0;
  let last = values.length - 1;
  while (first < last) {
    const pivot = middle(values[first], values[(first + last) >>> 1], values[last]);
    let up = first;
    let down = last;
    while (up <= down) {
      while (values[up] < pivot) up++;
      while (values[down] > pivot) down--;
      if (up > down) break;
      const value = values[up];
      values[up++] = values[down];
      values[down--] = value;
    }
    if (place <= down) last = down;
    else if (place >= up) first = up;
    else break;
  }
  return values[place] ?? Number.NaN;
}

function middle(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
