import { risingFactorials } from '../../../src/stats/rising-factorials.js';

/**
 * Probabilities of using 0, 1 … `most` of n opportunities, in the BG/BB model: binomial in the opportunities
 * that a customer is alive at, whose number is n or, of one who drops out, any below.
 *
 * @param n Opportunities, whole, ≥ 0.
 * @see P. S. Fader, B. G. S. Hardie & J. Shang (2010), Marketing Science 29, 1086–1108
 * @example
 * bgBbProbabilities([1.204, 0.75, 0.657, 2.783], 6, 1); // [0.311, 0.17]
 */
export function bgBbProbabilities(
  [alpha, beta, gamma, delta]: readonly number[],
  n: number,
  most: number,
): Float64Array {
  const factorials = risingFactorials(1, n).logs;
  const used = risingFactorials(alpha, n).logs;
  const unused = risingFactorials(beta, n).logs;
  const met = risingFactorials(alpha + beta, n).logs;
  const stayed = risingFactorials(delta, n).logs;
  const faced = risingFactorials(gamma + delta, n + 1).logs;
  return Float64Array.from({ length: most + 1 }, (_, x) => {
    let sum = 0;
    for (let j = x; j <= n; j++) {
      const choosing = factorials[j] - factorials[x] - factorials[j - x];
      const using = used[x] + unused[j - x] - met[j];
      const leaving = stayed[j] + (j === n ? -faced[n] : Math.log(gamma) - faced[j + 1]);
      sum += Math.exp(choosing + using + leaving);
    }
    return sum;
  });
}
