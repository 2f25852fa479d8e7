import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hypergeometricWithGradient } from '../../src/stats/hypergeometric-with-gradient.js';

// b, c, z; mpmath 1.3.0 hyp2f1(1, b, c, z) and its derivatives by b, c and z, with 40 digits
const table: number[][] = [
  [0.55, 2.2, 0.01, 1.002512183402, 0.004575495617805, -0.001145726582645, 0.25244413399],
  [0.55, 2.2, 0.3, 1.088406869956, 0.1705523560819, -0.04509614434881, 0.3499947123585],
  [0.55, 2.2, 0.9, 1.495179959326, 1.232134062306, -0.4180742060137, 1.621090318615],
  [0.55, 2.2, 0.999, 1.819058329955, 2.625354340925, -1.147626981229, 16.62823167917],
  [0.55, 2.2, -0.5, 0.8983869964874, -0.1718542908454, 0.04017745900475, 0.1668277597585],
  [0.55, 2.2, -10, 0.4521487126934, -0.6002125506635, 0.09744417694543, 0.01663087613678],
  [0.55, 2.2, -1000, 0.05130169814343, -0.2491696897882, 0.01813160564638, 2.705044557109e-5],
  [3, 4.5, 0.3, 1.256923561376, 0.1032131635504, -0.07003919174504, 1.104755906778],
  [3, 4.5, -10, 0.1438467574565, -0.05385445106856, 0.03242778270508, 0.0119896943163],
  [0.01, 1.02, 0.9, 1.022511640653, 2.276806518699, -0.03800118371167, 0.09724857725355],
  [0.01, 1.02, -1000, 0.9335483140213, -6.419101075553, 0.01495034428233, 9.324829277217e-6],
  [200.5, 201.7, 0.9, 9.510579015007, 0.3886628542805, -0.3864371508087, 90.11972162349],
  [200.5, 201.7, 0.999, 250.1355297316, 215.2586401546, -214.5155517323, 100621.3416842],
  [200.5, 1201.7, -1000, 0.005982390738711, -2.980588108268e-5, 4.952463932626e-6, 5.946453218327e-6],
  [5, 1000, 0.9, 1.004524429461, 0.0009089795703193, -4.548989056021e-6, 0.005054459745861],
  [0.5, 50, -100000, 0.03837392209802, -0.2246108800791, 0.0003799056981759, 1.871557711507e-7],
];

describe('hypergeometricWithGradient', () => {
  it.each(table)('at b %d, c %d, z %d', (b, c, z, value, byB, byC, byZ) => {
    const gradient = new Float64Array(3);
    expect(hypergeometricWithGradient(b, c, z, gradient) / value).toBeCloseTo(1, 11);
    expect(gradient[0] / byB).toBeCloseTo(1, 11);
    expect(gradient[1] / byC).toBeCloseTo(1, 11);
    // Near to 1 the slope by z is the small difference of two great numbers.
    expect(gradient[2] / byZ).toBeCloseTo(1, z > 0.99 ? 8 : 10);
  });

  it('is −ln(1 − z)/z at b 1, c 2', () => {
    for (const z of [-50, -1, 1e-9, 0.5, 0.99]) {
      const value = hypergeometricWithGradient(1, 2, z, new Float64Array(3));
      expect(value).toBeCloseTo(-Math.log1p(-z) / z, 12);
    }
  });

  it('is 1 at z 0, with a slope of b/c', () => {
    const gradient = new Float64Array(3);
    expect(hypergeometricWithGradient(2, 5, 0, gradient)).toBe(1);
    expect(Array.from(gradient, (slope) => slope + 0)).toEqual([0, 0, 0.4]);
  });

  it('lies between 1 and 1/(1 − z), however great b and c are', () => {
    const size = fc.double({ min: -9, max: 20, noNaN: true }).map(Math.exp);
    fc.assert(
      fc.property(size, size, fc.double({ min: -12, max: 12, noNaN: true }), (b, more, logit) => {
        const z = -Math.expm1(logit);
        const value = hypergeometricWithGradient(b, b + more, z, new Float64Array(3));
        const [least, greatest] = z < 0 ? [1 / (1 - z), 1] : [1, 1 / (1 - z)];
        expect(value).toBeGreaterThanOrEqual(least * (1 - 1e-9));
        expect(value).toBeLessThanOrEqual(greatest * (1 + 1e-9));
      }),
    );
  });

  it('is unknown from z 1 on', () => {
    const gradient = new Float64Array(3);
    for (const z of [1, 2, Number.NaN]) expect(hypergeometricWithGradient(1, 3, z, gradient)).toBeNaN();
    expect(Array.from(gradient)).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });
});
