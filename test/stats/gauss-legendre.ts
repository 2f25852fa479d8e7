/** Places and weights of a quadrature rule on −1 to 1. */
export interface Quadrature {
  nodes: Float64Array;
  weights: Float64Array;
}

/**
 * Gauss–Legendre quadrature on −1 to 1: ∫ f ≈ Σ wᵢ f(xᵢ), exact for polynomials up to degree 2n − 1. The
 * nodes are the roots of Legendre's polynomial, by Newton's method.
 *
 * @param n Nodes, whole, ≥ 1.
 * @see W. H. Press et al. (2007), Numerical Recipes, 3rd edition, section 4.6
 * @example
 * gaussLegendre(2); // { nodes: [−0.577, 0.577], weights: [1, 1] }
 */
export function gaussLegendre(n: number): Quadrature {
  const nodes = new Float64Array(n);
  const weights = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let x = -Math.cos((Math.PI * (i + 0.75)) / (n + 0.5));
    let slope = 0;
    // The guess is good to some digits, each round doubles them.
    for (let round = 0; round < 6; round++) {
      const [value, before] = legendre(n, x);
      slope = (n * (x * value - before)) / (x * x - 1);
      x -= value / slope;
    }
    nodes[i] = x;
    weights[i] = 2 / ((1 - x * x) * slope * slope);
  }
  return { nodes, weights };
}

/** Legendre's polynomials of degree n and n − 1 at x. */
function legendre(n: number, x: number): [number, number] {
  let [value, before] = [1, 0];
  for (let k = 0; k < n; k++) [value, before] = [((2 * k + 1) * x * value - k * before) / (k + 1), value];
  return [value, before];
}
