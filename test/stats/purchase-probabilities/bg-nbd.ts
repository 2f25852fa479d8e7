/**
 * Probabilities of 0, 1 … `most` purchases in the time t after the first, in the BG/NBD model and its
 * modification: P(N = k) times the probability of being alive after the chances to drop out that k purchases
 * bring, plus P(N ≥ k) times the probability of dropping out at the last of them; N is negative binomial.
 *
 * @param t ≥ 0.
 * @param firstChances The chances to drop out that the first purchase brings: 0 in BG/NBD, 1 in MBG/NBD.
 * @see P. S. Fader, B. G. S. Hardie & K. L. Lee (2005), Marketing Science 24, 275–284, equation 8
 * @example
 * bgNbdProbabilities([0.243, 4.414, 0.793, 2.426], 39, 1); // [0.574, 0.199]
 */
export function bgNbdProbabilities(
  [r, alpha, a, b]: readonly number[],
  t: number,
  most: number,
  firstChances: 0 | 1 = 0,
): Float64Array {
  const share = t / (alpha + t);
  let logProbability = -r * Math.log1p(t / alpha);
  // P(N = k) and P(N ≥ k); the probabilities of being alive after all chances, and of dropping out at the
  // last.
  let atLeast = 1;
  let alive = firstChances === 0 ? 1 : b / (a + b);
  let dropping = firstChances === 0 ? 0 : a / (a + b);
  return Float64Array.from({ length: most + 1 }, (_, k) => {
    const probability = Math.exp(logProbability);
    const here = probability * alive + atLeast * dropping;
    logProbability += Math.log((share * (r + k)) / (k + 1));
    atLeast = Math.max(0, atLeast - probability);
    const chances = k + firstChances;
    dropping = (alive * a) / (a + b + chances);
    alive *= (b + chances) / (a + b + chances);
    return here;
  });
}

export const mbgNbdProbabilities = (parameters: readonly number[], t: number, most: number) =>
  bgNbdProbabilities(parameters, t, most, 1);
