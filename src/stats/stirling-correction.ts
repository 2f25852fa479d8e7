/**
 * What Stirling's formula leaves of the log-gamma function: ln Γ(x) − [(x − ½) ln x − x + ½ ln 2π], as
 * Σ B₂ₖ / (2k(2k − 1) x²ᵏ⁻¹) up to x⁻¹³.
 *
 * @param x ≥ 8; not checked. There the first term left out is below 10⁻¹⁵.
 * @see NIST Digital Library of Mathematical Functions, 5.11.1
 * @example
 * stirlingCorrection(10); // 0.00833
 */
export function stirlingCorrection(x: number): number {
  const z = 1 / (x * x);
  let sum = 1 / 156;
  sum = sum * z - 691 / 360360;
  sum = sum * z + 1 / 1188;
  sum = sum * z - 1 / 1680;
  sum = sum * z + 1 / 1260;
  sum = sum * z - 1 / 360;
  sum = sum * z + 1 / 12;
  return sum / x;
}

/**
 * The derivative of Stirling's correction, ψ(x) − ln x + 1/2x, as −Σ B₂ₖ / (2k x²ᵏ) up to x⁻¹⁴.
 *
 * @param x ≥ 10; not checked. There the first term left out is below 10⁻¹⁶.
 * @see NIST Digital Library of Mathematical Functions, 5.11.2
 * @example
 * stirlingCorrectionSlope(10); // −0.000833
 */
export function stirlingCorrectionSlope(x: number): number {
  const z = 1 / (x * x);
  let sum = 1 / 12;
  sum = sum * z - 691 / 32760;
  sum = sum * z + 1 / 132;
  sum = sum * z - 1 / 240;
  sum = sum * z + 1 / 252;
  sum = sum * z - 1 / 120;
  sum = sum * z + 1 / 12;
  return -sum * z;
}
