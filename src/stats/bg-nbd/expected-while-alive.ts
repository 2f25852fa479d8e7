/** Terms to add up at most. */
const most = 1_000_000;

/**
 * Purchases to expect in a time t of a customer who is alive at its start, buys at a rate with gamma
 * distribution (r, α), and after each purchase drops out with a probability of beta distribution (a, b):
 *
 *     Σ P(N ≥ k) (b)ₖ₋₁/(a + b)ₖ₋₁ over k ≥ 1,
 *
 * where N, the purchases of one who never drops out, is negative binomial. The paper's closed form
 *
 *     (a + b − 1)/(a − 1) · (1 − (α/(α + t))ʳ ₂F₁(r, b; a + b − 1; t/(α + t)))
 *
 * comes to the same, but here all terms are positive and there is no hole at a = 1.
 *
 * @param t ≥ 0. Some 36 (1 + t/α) terms are taken, or as many as purchases are to be expected.
 * @returns A number, exact to some 10⁻¹⁴ of itself; what a million terms come to where those are not enough.
 * @see P. S. Fader, B. G. S. Hardie & K. L. Lee (2005), Marketing Science 24, 275–284, equations 9 and 10
 * @example
 * expectedWhileAlive([0.243, 4.414, 0.793, 2.426], 39); // 1.197
 */
export function expectedWhileAlive([r, alpha, a, b]: readonly number[], t: number): number {
  if (t === 0) return 0;
  const share = t / (alpha + t);
  let logProbability = -r * Math.log1p(t / alpha);
  // P(N = k), P(N > k) and the probability of being alive after k purchases.
  let probability = Math.exp(logProbability);
  let above = -Math.expm1(logProbability);
  let alive = 1;
  let sum = 0;
  for (let k = 0; k < most; k++) {
    sum += above * alive;
    const growth = (share * (r + k)) / (k + 1);
    // Once it shrinks, what is left is less than a geometric series; NaN ends it too.
    const left = (probability * alive * growth) / (1 - growth) ** 2;
    if (!(growth >= 1 || left > Number.EPSILON * sum)) break;
    if (logProbability < -700) {
      logProbability += Math.log(growth);
      probability = Math.exp(logProbability);
    } else probability *= growth;
    above = Math.max(0, above - probability);
    alive *= (b + k) / (a + b + k);
  }
  return sum;
}
