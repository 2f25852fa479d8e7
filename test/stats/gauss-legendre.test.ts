import { describe, expect, it } from 'vitest';
import { gaussLegendre } from './gauss-legendre.js';

function integral(n: number, f: (x: number) => number): number {
  const { nodes, weights } = gaussLegendre(n);
  return nodes.reduce((sum, node, i) => sum + weights[i] * f(node), 0);
}

describe('gaussLegendre', () => {
  it('has the tabled nodes and weights', () => {
    // Abramowitz & Stegun (1964), table 25.4, n = 3
    const { nodes, weights } = gaussLegendre(3);
    [-0.7745966692, 0, 0.7745966692].forEach((node, i) => {
      expect(nodes[i]).toBeCloseTo(node, 10);
    });
    [5 / 9, 8 / 9, 5 / 9].forEach((weight, i) => {
      expect(weights[i]).toBeCloseTo(weight, 13);
    });
  });

  it.each([1, 2, 5, 64])('is exact for polynomials up to degree 2n − 1, n = %d', (n) => {
    for (let degree = 0; degree < 2 * n; degree++) {
      const exact = degree % 2 === 0 ? 2 / (degree + 1) : 0;
      expect(integral(n, (x) => x ** degree)).toBeCloseTo(exact, 13);
    }
    expect(Math.abs(integral(n, (x) => x ** (2 * n)) - 2 / (2 * n + 1))).toBeGreaterThan(1e-40);
  });

  it('integrates smooth functions to the last digits', () => {
    expect(integral(64, (x) => 1 / (1.1 + x))).toBeCloseTo(Math.log(21), 12);
  });
});
