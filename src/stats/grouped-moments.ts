/** What a mean and its interval are made of. */
export interface Moments {
  count: number;
  /** `NaN` where the count is 0. */
  mean: number;
  /** Of the squared deviations from the mean. */
  sumOfSquares: number;
}

/**
 * Counts, means and sums of squares of the values of many groups, gathered one value at a time in any order,
 * without cancellation: with each value x a mean m moves by (x − m)/n to m′, its sum of squares by (x − m)(x
 * − m′). The mean of whole numbers, such as ratings, is their exact sum divided, the same in any order.
 *
 * @see B. P. Welford (1962), Note on a method for calculating corrected sums of squares and products,
 *   Technometrics 4, 419–420
 * @example
 * const scores = new GroupedMoments(2);
 * scores.add(0, 7);
 * scores.add(0, 10);
 * scores.of(0); // { count: 2, mean: 8.5, sumOfSquares: 4.5 }
 */
export class GroupedMoments {
  /** One of each per group, to be read only. */
  readonly count: Float64Array;
  readonly mean: Float64Array;
  readonly sumOfSquares: Float64Array;
  /** Of the values while all are whole and the sum is exact; else `NaN`. */
  readonly #wholeSum: Float64Array;

  constructor(groups: number) {
    this.count = new Float64Array(groups);
    this.mean = new Float64Array(groups).fill(Number.NaN);
    this.sumOfSquares = new Float64Array(groups);
    this.#wholeSum = new Float64Array(groups);
  }

  /**
   * @param group 0 to groups − 1; not checked.
   * @param value A finite number; `NaN` is missing and not counted.
   */
  add(group: number, value: number): void {
    if (Number.isNaN(value)) return;
    const count = ++this.count[group];
    const before = count === 1 ? value : this.mean[group];
    const sum = Number.isInteger(value) ? this.#wholeSum[group] + value : Number.NaN;
    const isExact = Number.isSafeInteger(sum);
    this.#wholeSum[group] = isExact ? sum : Number.NaN;
    const after = isExact ? sum / count : before + (value - before) / count;
    this.mean[group] = after;
    this.sumOfSquares[group] += (value - before) * (value - after);
  }

  of(group: number): Moments {
    return {
      count: this.count[group],
      mean: this.mean[group],
      sumOfSquares: this.sumOfSquares[group],
    };
  }
}
