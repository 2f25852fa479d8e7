import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainScale, roundScale, scatterScale } from '../../../src/render/charts/scale.js';

describe('a round scale', () => {
  it.each([
    [0, 1, 'percent', [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [-20, 135, 'number', [-50, 0, 50, 100, 150]],
    [0, 3, 'count', [0, 1, 2, 3]],
    [5, 5, 'count', [5]],
    [19_723, 19_999, 'date', [19_723, 19_999]],
  ] as const)('from %d to %d as %s', (least, greatest, type, ticks) => {
    const found = roundScale([least, greatest], type).ticks;
    expect(found.map((tick) => Number(tick.toPrecision(12)))).toEqual(ticks);
  });

  it('holds any two numbers, in their order, between few ascending ticks', () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(finite, finite, (one, other) => {
        const [least, greatest] = one < other ? [one, other] : [other, one];
        const { at, ticks } = roundScale([least, greatest], 'number');
        expect(at(least)).toBeGreaterThanOrEqual(0);
        expect(at(greatest)).toBeLessThanOrEqual(1);
        expect(at(least)).toBeLessThanOrEqual(at(greatest));
        expect(ticks.length).toBeLessThanOrEqual(8);
        expect([...ticks].sort((a, b) => a - b)).toEqual(ticks);
        expect(new Set(ticks).size).toBe(ticks.length);
      }),
    );
  });
});

describe('the scale of a scatter plot', () => {
  it('is linear while the values are spread out', () => {
    const values = Float64Array.from({ length: 100 }, (_, index) => index);
    const scale = scatterScale(values, undefined, 'number');
    expect(scale?.at(50)).toBe(0.5);
    expect(scale?.ticks).toEqual([0, 20, 40, 60, 80, 100]);
  });

  it('bends where nine tenths of them are within a tenth of the range', () => {
    const values = Float64Array.from({ length: 100 }, (_, index) => (index < 99 ? index : 1e6));
    const scale = scatterScale(values, undefined, 'number');
    expect(scale?.ticks).toEqual([0, 10, 100, 1000, 10_000, 100_000, 1_000_000]);
    expect(scale?.at(98)).toBeGreaterThan(0.2);
    expect(scale?.at(1e6)).toBe(1);
  });

  it('takes losses as well as gains', () => {
    const values = Float64Array.from({ length: 101 }, (_, index) => (index - 50) ** 7);
    const scale = scatterScale(values, undefined, 'number');
    expect(scale?.at(0)).toBeCloseTo(0.5, 12);
    expect(scale?.at(-(20 ** 7))).toBeCloseTo(1 - scale!.at(20 ** 7), 12);
  });

  it('holds a cut that is beyond the values; there is none without values', () => {
    expect(scatterScale(Float64Array.of(1, 2), 9, 'count')?.at(9)).toBeLessThanOrEqual(1);
    expect(scatterScale(Float64Array.of(Number.NaN), 9, 'count')).toBeNull();
  });
});

describe('a plain scale', () => {
  it('runs from end to end', () => {
    const scale = plainScale([10, 30]);
    expect([10, 20, 30].map(scale.at)).toEqual([0, 0.5, 1]);
    expect(scale.ticks).toEqual([10, 30]);
  });
});
