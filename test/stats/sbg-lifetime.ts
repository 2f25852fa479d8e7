import { hypergeometric } from './hypergeometric.js';

/**
 * How many periods, each discounted, a new customer of the shifted-beta-geometric model is expected to stay,
 * the first one counted in full now: Σ S(t)/(1 + d)ᵗ from t = 0, = ₂F₁(1, β; α + β; 1/(1 + d)). Times a
 * margin per period it is lifetime value.
 *
 * @param alpha α > 0.
 * @param beta β > 0.
 * @param discount d ≥ 0, per period. At 0 it is the expected lifetime, ∞ where α ≤ 1.
 * @see P. S. Fader & B. G. S. Hardie (2010), Customer-base valuation in a contractual setting: the perils of
 *   ignoring heterogeneity, Marketing Science 29, 85–93
 * @example
 * sbgLifetime(0.668, 3.806, 0.1); // 5.92
 */
export function sbgLifetime(alpha: number, beta: number, discount: number): number {
  return hypergeometric(beta, alpha + beta, 1 / (1 + discount));
}

/**
 * How many further periods, each discounted to the next renewal, a customer is expected to stay who has
 * renewed n times and is about to decide on the next: Σ S(t)/S(n) · (1 + d)ⁿ⁺¹⁻ᵗ from t = n + 1.
 *
 * @param renewals n ≥ 0.
 * @see P. S. Fader & B. G. S. Hardie (2010), Marketing Science 29, 85–93
 * @example
 * sbgResidualLifetime(0.668, 3.806, 0.1, 7); // 7.53
 */
export function sbgResidualLifetime(alpha: number, beta: number, discount: number, renewals: number): number {
  const stay = beta + renewals;
  return (stay / (alpha + stay)) * sbgLifetime(alpha, stay + 1, discount);
}
