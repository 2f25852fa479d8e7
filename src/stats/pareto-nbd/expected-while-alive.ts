/**
 * Purchases to expect in a time t of a customer who is alive at its start, buys at a rate with gamma
 * distribution (r, α) and drops out at one of (s, β):
 *
 *     r β/(α (s − 1)) · (1 − (β/(β + t))^(s − 1)), whose limit at s = 1 is r β/α · ln (1 + t/β).
 *
 * @param t ≥ 0.
 * @see P. S. Fader & B. G. S. Hardie (2005), A note on deriving the Pareto/NBD model and related expressions
 * @example
 * expectedWhileAlive([0.553, 10.578, 0.606, 11.669], 39); // 1.213
 */
export function expectedWhileAlive([r, alpha, s, beta]: readonly number[], t: number): number {
  const staying = Math.log1p(t / beta);
  const exponent = (s - 1) * staying;
  const shrinking = exponent === 0 ? 1 : -Math.expm1(-exponent) / exponent;
  return ((r * beta) / alpha) * staying * shrinking;
}
