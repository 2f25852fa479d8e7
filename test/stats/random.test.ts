import { describe, expect, it } from 'vitest';
import { random } from '../../src/stats/random.js';
import { criticalGap, largestGap, probabilities } from './kolmogorov-smirnov.js';

function draws(seed: number, size: number): Float64Array {
  const uniform = random(seed);
  return Float64Array.from({ length: size }, () => uniform());
}

/** Of two equally long samples of uniform draws. */
function correlation(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, draw, k) => sum + (draw - 0.5) * (b[k] - 0.5), 0) / (a.length / 12);
}

describe('random', () => {
  it('draws these numbers from seed 1, on every machine and in every version', () => {
    // numpy 2.4.6 RandomState(1): outputs 625 to 630 of MT19937, the low 26 and 27 bits of each pair
    expect(Array.from(draws(1, 3))).toEqual([0.4555710702814595, 0.09704338172832583, 0.34961493863019133]);
  });

  it('draws the same from the same seed, and something else from another', () => {
    expect(draws(7, 100)).toEqual(draws(7, 100));
    expect(draws(7, 100)).not.toEqual(draws(8, 100));
    expect(draws(0, 100)).not.toEqual(draws(-1, 100));
  });

  it('draws independently of other sources', () => {
    const first = random(3);
    const second = random(3);
    first();
    first();
    expect([second(), second(), second()][2]).toBe(first());
  });

  it('draws multiples of 2⁻⁵³, of every last digit, from 0 to below 1', () => {
    const steps = draws(11, 10_000).map((draw) => draw * 2 ** 53);
    expect(steps.every((step) => Number.isInteger(step) && step >= 0 && step < 2 ** 53)).toBe(true);
    const odd = steps.filter((step) => step % 2 === 1).length;
    // Four standard errors of 10,000 coins: 200
    expect(Math.abs(odd - 5000)).toBeLessThan(200);
  });

  it.each([0, 1, 42, -1, 2 ** 31 - 1])('is uniform from seed %d', (seed) => {
    const gap = largestGap(draws(seed, 100_000), probabilities, probabilities);
    expect(gap).toBeLessThan(criticalGap(100_000));
  });

  it('does not repeat itself from draw to draw', () => {
    const sample = draws(5, 100_001);
    // Four standard errors of a correlation of 0: 4/√n
    expect(Math.abs(correlation(sample.slice(1), sample.slice(0, -1)))).toBeLessThan(4 / Math.sqrt(100_000));
  });

  it('starts neighbouring seeds far apart', () => {
    const first = Float64Array.from({ length: 10_001 }, (_, seed) => random(seed)());
    expect(largestGap(first, probabilities, probabilities)).toBeLessThan(criticalGap(10_001));
    expect(Math.abs(correlation(first.slice(1), first.slice(0, -1)))).toBeLessThan(4 / Math.sqrt(10_000));
  });
});
