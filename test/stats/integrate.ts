/**
 * The integral of a smooth function over a finite interval, by the tanh–sinh rule of Takahasi & Mori (1974).
 */
export function integrate(density: (x: number) => number, from: number, to: number): number {
  const step = 1 / 64;
  let sum = 0;
  for (let k = -256; k <= 256; k++) {
    const t = k * step;
    const share = 1 / (1 + Math.exp(-Math.PI * Math.sinh(t)));
    const x = from + (to - from) * share;
    if (x > from && x < to) sum += density(x) * Math.PI * Math.cosh(t) * share * (1 - share);
  }
  return sum * step * (to - from);
}

/**
 * I_x(a, b) for x = sin²θ as the ratio of two integrals of sin²ᵃ⁻¹ cos²ᵇ⁻¹, without any special function; a
 * and b of ½ or more.
 */
export function betaShare(a: number, b: number, theta: number): number {
  const mode = Math.atan2(Math.sqrt(Math.max(a - 0.5, 0)), Math.sqrt(Math.max(b - 0.5, 0)));
  const log = (x: number) =>
    (a === 0.5 ? 0 : (2 * a - 1) * Math.log(Math.sin(x))) +
    (b === 0.5 ? 0 : (2 * b - 1) * Math.log(Math.cos(x)));
  const peak = a === 0.5 && b === 0.5 ? 0 : log(mode);
  const density = (x: number) => Math.exp(log(x) - peak);
  const below = integrate(density, 0, theta);
  return below / (below + integrate(density, theta, Math.PI / 2));
}
