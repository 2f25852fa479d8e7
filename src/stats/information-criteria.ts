/**
 * What a model's likelihood is worth after paying for its parameters; of models fitted to the same data the
 * one with less is preferred. Akaike's AIC = 2k − 2ℓ and Schwarz's BIC = k ln n − 2ℓ.
 *
 * @param logLikelihood ℓ at its maximum.
 * @param parameters k, how many were fitted.
 * @param size n, how many independent observations: customers, not periods.
 * @see H. Akaike (1974), A new look at the statistical model identification, IEEE Transactions on Automatic
 *   Control 19, 716–723; G. Schwarz (1978), Estimating the dimension of a model, Annals of Statistics 6,
 *   461–464
 * @example
 * informationCriteria(-1611.158, 2, 1000); // { aic: 3226.3, bic: 3236.1 }
 */
export function informationCriteria(
  logLikelihood: number,
  parameters: number,
  size: number,
): { aic: number; bic: number } {
  return {
    aic: 2 * parameters - 2 * logLikelihood,
    bic: parameters * Math.log(size) - 2 * logLikelihood,
  };
}
