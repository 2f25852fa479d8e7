/** Rising factorials of one number, and how they grow with it. */
export interface RisingFactorials {
  /** ln (a)ₙ for n = 0 to the last. */
  logs: Float64Array;
  /** Their derivatives by a: ψ(a + n) − ψ(a). */
  slopes: Float64Array;
}

/**
 * All rising factorials (a)ₙ = a(a + 1)…(a + n − 1) = Γ(a + n)/Γ(a) up to a last n, as logarithms with their
 * derivatives: one logarithm and one division for each n. Ratios of beta functions whose arguments are whole
 * numbers apart are made of them: B(a, b + n)/B(a, b) = (b)ₙ/(a + b)ₙ.
 *
 * @param a > 0.
 * @param last Whole, ≥ 0.
 * @see NIST Digital Library of Mathematical Functions, 5.2.5 and 5.5.2
 * @example
 * risingFactorials(3, 2).logs; // [0, 1.0986, 2.4849]: ln 1, ln 3, ln 12
 */
export function risingFactorials(a: number, last: number): RisingFactorials {
  const logs = new Float64Array(last + 1);
  const slopes = new Float64Array(last + 1);
  for (let n = 0; n < last; n++) {
    logs[n + 1] = logs[n] + Math.log(a + n);
    slopes[n + 1] = slopes[n] + 1 / (a + n);
  }
  return { logs, slopes };
}
