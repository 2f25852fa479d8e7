/** A column of dots, and a value. */
export type Point = readonly [column: number, value: number];

/**
 * The few points that draw the same line as all of them: while it stays in one column of dots, the first,
 * the lowest, the highest and the last ("M4", Jugel, Jerzak, Hackenbroich & Markl 2014). One pass. The line
 * is in several runs where values in between are unknown (`NaN`).
 */
export function sample(columns: ArrayLike<number>, values: ArrayLike<number>): Point[][] {
  const runs: Point[][] = [];
  const isKnown = (row: number) => !Number.isNaN(columns[row]) && !Number.isNaN(values[row]);
  let run: Point[] | undefined;
  for (let start = 0, end = 0; start < values.length; start = end) {
    end = start + 1;
    if (!isKnown(start)) {
      run = undefined;
      continue;
    }
    while (end < values.length && columns[end] === columns[start] && isKnown(end)) end++;
    if (!run) {
      run = [];
      runs.push(run);
    }
    for (const row of extremes(values, start, end)) run.push([columns[row], values[row]]);
  }
  return runs;
}

/** The rows of the first, the lowest, the highest and the last value, in their order, each once. */
function extremes(values: ArrayLike<number>, start: number, end: number): Set<number> {
  let lowest = start;
  let highest = start;
  for (let row = start; row < end; row++) {
    if (values[row] < values[lowest]) lowest = row;
    if (values[row] > values[highest]) highest = row;
  }
  return new Set([start, Math.min(lowest, highest), Math.max(lowest, highest), end - 1]);
}
