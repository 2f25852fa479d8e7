/** An estimated value and its confidence limits, which need not lie symmetrically. */
export interface Limited {
  value: number;
  lower: number;
  upper: number;
}

/**
 * The confidence limits of the difference of two independent estimates, first − second, recovered from those of
 * each ("MOVER"): below it √((θ₁ − l₁)² + (u₂ − θ₂)²), above it √((u₁ − θ₁)² + (θ₂ − l₂)²). For estimates whose
 * limits are not symmetric, such as proportions or Cronbach's α.
 *
 * @param first With limits of the confidence that is wanted of the difference.
 * @param second Likewise.
 * @returns Two numbers in the unit of the values; `NaN` where one of the two has no limits.
 * @see G. Y. Zou & A. Donner (2008), Construction of confidence limits about effect measures: a general
 *   approach, Statistics in Medicine 27, 1693–1702
 * @example
 * differenceLimits({ value: 0.8, lower: 0.7, upper: 0.87 }, { value: 0.6, lower: 0.5, upper: 0.69 });
 * // { lower: 0.0655, upper: 0.3221 }
 */
export function differenceLimits(first: Limited, second: Limited): { lower: number; upper: number } {
  const difference = first.value - second.value;
  return {
    lower: difference - Math.hypot(first.value - first.lower, second.upper - second.value),
    upper: difference + Math.hypot(first.upper - first.value, second.value - second.lower),
  };
}
