/**
 * The confidence interval of a survival probability on the log(−log S) scale, where it cannot leave 0 to 1:
 * from S^exp(z σ/|ln S|) to S^exp(−z σ/|ln S|), with σ the standard error of ln S.
 *
 * @param logSurvival ln S, ≤ 0.
 * @param logError σ, ≥ 0.
 * @param z How many standard errors to each side: 1.96 for 95 %.
 * @returns Two probabilities; 1 and 1 where S is 1; `NaN` where S is 0 or σ is unknown.
 * @see J. D. Kalbfleisch & R. L. Prentice (2002), The Statistical Analysis of Failure Time Data, 2nd edition,
 *   section 1.4
 * @example
 * logLogInterval(Math.log(0.9), 0.05, 1.96); // { lower: 0.766, upper: 0.959 }
 */
export function logLogInterval(
  logSurvival: number,
  logError: number,
  z: number,
): { lower: number; upper: number } {
  if (logSurvival === 0) return { lower: 1, upper: 1 };
  const width = Math.exp((z * logError) / -logSurvival);
  if (logSurvival === Number.NEGATIVE_INFINITY) return { lower: Number.NaN, upper: Number.NaN };
  return { lower: Math.exp(logSurvival * width), upper: Math.exp(logSurvival / width) };
}
