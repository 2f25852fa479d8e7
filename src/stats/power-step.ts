/**
 * How far a power of time goes in a period: tᶜ − (t − 1)ᶜ, without the digits that the difference would lose.
 *
 * @param period t ≥ 1, whole.
 * @param c > 0.
 * @example
 * powerStep(3, 2); // 5, 9 − 4
 */
export function powerStep(period: number, c: number): number {
  return period === 1 ? 1 : (period - 1) ** c * Math.expm1(-c * Math.log1p(-1 / period));
}

/**
 * The derivative of tᶜ by c: tᶜ ln t.
 *
 * @param t ≥ 0.
 * @example
 * slopeOfPower(Math.E, 1); // 2.718
 */
export function slopeOfPower(t: number, c: number): number {
  return t === 0 ? 0 : t ** c * Math.log(t);
}
