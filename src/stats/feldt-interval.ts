import { fQuantile } from './f-quantile.js';

/**
 * The confidence interval of Cronbach's α: (1 − α)/(1 − α̂) has the F distribution with n − 1 and
 * (n − 1)(k − 1) degrees of freedom. Exact for normal answers to parallel items.
 *
 * @param alpha The estimate α̂, ≤ 1.
 * @param respondents n ≥ 2, those who answered every item.
 * @param items k ≥ 2.
 * @param level The confidence of the limits, such as 0.95.
 * @returns Two numbers ≤ 1; `NaN` outside of these.
 * @see L. S. Feldt (1965), The approximate sampling distribution of Kuder–Richardson reliability coefficient
 *   twenty, Psychometrika 30, 357–370; L. S. Feldt, D. J. Woodruff & F. A. Salih (1987), Statistical
 *   inference for coefficient alpha, Applied Psychological Measurement 11, 93–103
 * @example
 * feldtInterval(0.85, 89, 7, 0.95); // { lower: 0.7971, upper: 0.8932 }
 */
export function feldtInterval(
  alpha: number,
  respondents: number,
  items: number,
  level: number,
): { lower: number; upper: number } {
  const limit = (p: number) =>
    1 - (1 - alpha) * fQuantile(p, respondents - 1, (respondents - 1) * (items - 1));
  return { lower: limit((1 + level) / 2), upper: limit((1 - level) / 2) };
}
