/** The share of the value that the last term taken is below; its slopes have some digits less by then. */
const negligible = 1e-18;

/** Terms to add up at most. */
const most = 100_000;

/**
 * Gauss's hypergeometric function with a first parameter of 1, ₂F₁(1, b; c; z) = Σ (b)ₙ/(c)ₙ zⁿ, with its
 * gradient: the convergents of his continued fraction, differentiated one by one. For a negative z they lie
 * above and below the value by turns, and there are the fewer of them the greater c is; a positive z is
 * brought there by Pfaff's transformation. Nothing overflows: the value lies between 1 and 1/(1 − z).
 *
 * Other first parameters come down to 1 by Euler's transformation where c is one more than one of them:
 * ₂F₁(c − 1, c − b; c; z) = (1 − z)^(1 + b − c) ₂F₁(1, b; c; z).
 *
 * @param b > 0.
 * @param c > b.
 * @param z < 1, finite. Some 20 √(1 − z) terms are taken, or √(1/(1 − z)), at most 10⁵.
 * @param gradient Three numbers to be filled in: the derivatives by b, c and z.
 * @returns The value, exact to some 10⁻¹⁵ of itself, times −z for a negative one.
 * @see NIST Digital Library of Mathematical Functions, 15.7.1, 15.8.1; W. Gautschi (2004), Orthogonal
 *   Polynomials, Oxford University Press, section 1.4, for the convergence of such fractions
 * @example
 * hypergeometricWithGradient(1, 2, 0.5, new Float64Array(3)); // 1.386, 2 ln 2
 */
export function hypergeometricWithGradient(b: number, c: number, z: number, gradient: Float64Array): number {
  if (!(z < 1)) {
    gradient.fill(Number.NaN);
    return Number.NaN;
  }
  if (z > 0) {
    const w = 1 / (1 - z);
    const value = hypergeometricWithGradient(c - b, c, -z * w, gradient);
    const [byB, byC, byZ] = gradient;
    gradient[0] = -w * byB;
    gradient[1] = w * (byB + byC);
    gradient[2] = w * w * (value - w * byZ);
    return w * value;
  }

  // 1/(1 − a₁z/(1 − a₂z/(1 − …))), forwards by Steed's method.
  let [d, dByB, dByC, dByZ] = [1, 0, 0, 0];
  let [term, termByB, termByC, termByZ] = [1, 0, 0, 0];
  let [sum, sumByB, sumByC, sumByZ] = [1, 0, 0, 0];
  for (let n = 1; n <= most; n++) {
    // aₙ and its slopes; a₁ is b/c.
    const k = n >> 1;
    const odd = n % 2 === 1;
    const below = n === 1 ? 1 / c : 1 / ((c + n - 2) * (c + n - 1));
    const left = odd ? b + k : k;
    const right = n === 1 ? 1 : odd ? c - 1 + k : c - b - 1 + k;
    const a = left * right * below;
    const aByB = odd ? right * below : -left * below;
    const aByC = n === 1 ? -a * below : left * below - a * (2 * c + 2 * n - 3) * below;

    // dₙ = 1/(1 − aₙz dₙ₋₁), and the next term is dₙ − 1 times the last.
    const previous = d;
    d = 1 / (1 - a * z * previous);
    const steep = d * d;
    dByB = steep * z * (aByB * previous + a * dByB);
    dByC = steep * z * (aByC * previous + a * dByC);
    dByZ = steep * a * (previous + z * dByZ);
    termByB = termByB * (d - 1) + term * dByB;
    termByC = termByC * (d - 1) + term * dByC;
    termByZ = termByZ * (d - 1) + term * dByZ;
    term *= d - 1;
    sum += term;
    sumByB += termByB;
    sumByC += termByC;
    sumByZ += termByZ;
    if (!(Math.abs(term) > negligible * sum)) break;
  }
  gradient[0] = sumByB;
  gradient[1] = sumByC;
  gradient[2] = sumByZ;
  return sum;
}
