import { stirlingCorrection } from './stirling-correction.js';

/** 1 − γ, with Euler's constant γ, and (ζ(k) − 1)/k for k = 2 to 26, with Riemann's ζ. */
const taylor = [
  0.42278433509846713, 0.3224670334241132, 0.0673523010531981, 0.020580808427784546, 0.007385551028673985,
  0.0028905103307415234, 0.001192753911703261, 0.0005096695247430425, 0.00022315475845357939,
  9.945751278180853e-5, 4.492623673813314e-5, 2.050721277567069e-5, 9.439488275268397e-6,
  4.374866789907488e-6, 2.039215753801366e-6, 9.55141213040742e-7, 4.492469198764566e-7,
  2.1207184805554665e-7, 1.00432248239681e-7, 4.76981016936398e-8, 2.2711094608943164e-8,
  1.0838659214896955e-8, 5.18347504197005e-9, 2.4836745438024785e-9, 1.192140140586091e-9,
  5.731367241678862e-10,
];

/** (½ ln 2π) − ½ */
const offset = 0.4189385332046728;

/**
 * The natural logarithm of the gamma function. From 8 by Stirling's formula; below, by recurrence to 1.5–2.5
 * and there by its Taylor series at 2, so that the digits hold around its roots 1 and 2.
 *
 * @param x ≥ 0.
 * @returns A number, exact to some 10⁻¹⁵ of itself; ∞ at 0 and ∞; `NaN` for a negative x.
 * @see NIST Digital Library of Mathematical Functions, 5.5.1, 5.7.3 and 5.11.1
 * @example
 * logGamma(5); // 3.178, ln 24
 */
export function logGamma(x: number): number {
  if (!(x >= 0)) return Number.NaN;
  if (x >= 8) return (x - 0.5) * (Math.log(x) - 1) + offset + stirlingCorrection(x);
  if (x >= 2.5) {
    let y = x;
    let product = 1;
    while (y >= 2.5) product *= --y;
    return Math.log(product) + logGammaAround2(y - 2);
  }
  if (x >= 1.5) return logGammaAround2(x - 2);
  if (x >= 0.5) return logGammaAround2(x - 1) - Math.log(x);
  return logGammaAround2(x) - Math.log(x) - Math.log1p(x);
}

/** ln Γ(2 + z) = (1 − γ) z + Σ (−1)ᵏ (ζ(k) − 1)/k zᵏ, for |z| ≤ ½. */
function logGammaAround2(z: number): number {
  let sum = 0;
  for (let k = taylor.length - 1; k > 0; k--) sum = taylor[k] - z * sum;
  return z * (taylor[0] + z * sum);
}
