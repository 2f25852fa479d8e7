/** A function to minimise: writes its gradient at `x` into `gradient` and returns its value there. */
export type Objective = (x: Float64Array, gradient: Float64Array) => number;

/** Where the search for a minimum ended. */
export interface Minimum {
  point: Float64Array;
  value: number;
  /** The largest |gradient| component there, each in relation to its coordinate and the value. */
  gradientNorm: number;
  iterations: number;
  /** Calls of the objective. */
  evaluations: number;
  /** Whether the gradient norm came down to the tolerance. */
  converged: boolean;
}

interface Options {
  /** The gradient norm to reach; 10⁻⁹ unless given. */
  tolerance?: number;
  /** 500 unless given. */
  maxIterations?: number;
}

interface Place {
  point: Float64Array;
  value: number;
  gradient: Float64Array;
}

/**
 * Wolfe's conditions: the least share of the promised descent, and the most of the slope that may be left.
 */
const descent = 1e-4;
const flattening = 0.9;

/** Differences in value below this share of it are rounding; there the slope alone decides. */
const rounding = 1e-13;

/**
 * A local minimum of a smooth function of n numbers, by the quasi-Newton method of Broyden, Fletcher,
 * Goldfarb and Shanno with a line search for the strong Wolfe conditions. Where the value or a slope is not
 * finite the search steps back, so a domain may end in `NaN` or ∞.
 *
 * Converged means maxᵢ |gᵢ| max(1, |xᵢ|) / max(1, |f|) ≤ tolerance. Not converging, in all iterations or
 * because no step leads further down, is a result: the best point found.
 *
 * @param start n numbers where the value is finite; elsewhere the search ends at once, not converged.
 * @see J. Nocedal & S. J. Wright (2006), Numerical Optimization, 2nd edition, algorithms 3.5, 3.6 and 6.1;
 *   W. W. Hager & H. Zhang (2005), SIAM Journal on Optimization 16, 170–192, for the slack of rounding;
 *   J. E. Dennis & R. B. Schnabel (1983), section 7.2, for the gradient norm
 * @example
 * minimise(([x], gradient) => {
 *   gradient[0] = 2 * (x - 3);
 *   return (x - 3) ** 2;
 * }, [0]).point; // [3]
 */
export function minimise(objective: Objective, start: ArrayLike<number>, options: Options = {}): Minimum {
  const { tolerance = 1e-9, maxIterations = 500 } = options;
  let evaluations = 0;
  const visit = (point: Float64Array): Place => {
    evaluations++;
    const gradient = new Float64Array(point.length);
    return { point, value: objective(point, gradient), gradient };
  };

  let here = visit(Float64Array.from(start));
  let iterations = 0;
  let curvature: Float64Array[] | null = null;
  while (known(here) && gradientNorm(here) > tolerance && iterations < maxIterations) {
    const direction = descentDirection(here, curvature);
    const next = lineSearch(visit, here, direction);
    if (next !== null) {
      curvature = updated(curvature, here, next);
      here = next;
      iterations++;
    } else if (curvature !== null) curvature = null;
    else break;
  }

  const { point, value } = here;
  const norm = known(here) ? gradientNorm(here) : Number.NaN;
  return { point, value, gradientNorm: norm, iterations, evaluations, converged: norm <= tolerance };
}

function known({ value, gradient }: Place): boolean {
  return Number.isFinite(value) && gradient.every(Number.isFinite);
}

function gradientNorm({ point, value, gradient }: Place): number {
  const scaled = gradient.map((slope, i) => Math.abs(slope) * Math.max(1, Math.abs(point[i])));
  return scaled.reduce((largest, each) => Math.max(largest, each), 0) / Math.max(1, Math.abs(value));
}

/** Newton's direction by the inverse Hessian as known, or at first the steepest, at most 1 long. */
function descentDirection({ gradient }: Place, curvature: Float64Array[] | null): Float64Array {
  if (curvature === null) {
    const length = Math.hypot(...gradient);
    return gradient.map((slope) => -slope / Math.max(1, length));
  }
  return gradient.map((_, i) => -dot(curvature[i], gradient));
}

/**
 * The next place along a direction that meets the strong Wolfe conditions, or at least goes down; null where
 * there is none. `low` is the best place so far, and a fitting one lies between it and `high`.
 */
function lineSearch(visit: (point: Float64Array) => Place, from: Place, direction: Float64Array) {
  const slope = dot(from.gradient, direction);
  if (!(slope < 0)) return null;
  const slack = rounding * Math.abs(from.value);
  const longest = 4 * Math.max(1, Math.hypot(...from.point));
  let step = Math.min(1, longest / Math.hypot(...direction));

  let low = { step: 0, place: from, slope };
  let high: typeof low | null = null;
  for (let trial = 0; trial < 40; trial++) {
    const place = visit(from.point.map((x, i) => x + step * direction[i]));
    const tried = { step, place, slope: dot(place.gradient, direction) };
    const promised = from.value + descent * step * slope;
    if (!known(place) || place.value > Math.min(promised, low.place.value) + slack) high = tried;
    else if (Math.abs(tried.slope) <= -flattening * slope) return place;
    else {
      // A slope up, seen from low, means that the minimum was passed on the way.
      if (tried.slope * ((high?.step ?? Number.POSITIVE_INFINITY) - low.step) >= 0) high = low;
      low = tried;
    }
    if (high === null) step *= 4;
    else step = between(low, high);
  }
  return low.place.value < from.value ? low.place : null;
}

/** The minimum of the cubic through two places, kept off their ends; the middle where it cannot be told. */
function between(low: { step: number; place: Place; slope: number }, high: typeof low): number {
  const width = high.step - low.step;
  const d1 = low.slope + high.slope - (3 * (high.place.value - low.place.value)) / width;
  const d2 = Math.sign(width) * Math.sqrt(d1 * d1 - low.slope * high.slope);
  const share = 1 - (high.slope + d2 - d1) / (high.slope - low.slope + 2 * d2);
  return low.step + width * (Number.isFinite(share) ? Math.min(0.9, Math.max(0.1, share)) : 0.5);
}

/** The inverse Hessian after a step, by the BFGS formula; unchanged where the step shows no curvature. */
function updated(curvature: Float64Array[] | null, from: Place, to: Place): Float64Array[] | null {
  const s = to.point.map((x, i) => x - from.point[i]);
  const y = to.gradient.map((slope, i) => slope - from.gradient[i]);
  const sy = dot(s, y);
  if (!(sy > Number.EPSILON * Math.hypot(...s) * Math.hypot(...y))) return curvature;

  // The first guess of the scale comes from the first step.
  const before = curvature ?? scaledIdentity(s.length, sy / dot(y, y));
  const product = before.map((row) => dot(row, y));
  const factor = 1 + dot(y, Float64Array.from(product)) / sy;
  return before.map((row, i) =>
    row.map((h, j) => h + (factor * s[i] * s[j] - s[i] * product[j] - product[i] * s[j]) / sy),
  );
}

function scaledIdentity(n: number, scale: number): Float64Array[] {
  return Array.from({ length: n }, (_, i) => {
    const row = new Float64Array(n);
    row[i] = scale;
    return row;
  });
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}
