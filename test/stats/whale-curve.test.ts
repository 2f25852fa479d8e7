import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heightAt, whaleCurve } from '../../src/stats/whale-curve.js';

// Worked by hand after Kaplan & Narayanan (2001): ten customers with a total profit of 700.
const profits = [500, 300, 200, 100, 50, 10, -10, -50, -150, -250];

test('rises to its peak and comes down to the total', () => {
  const curve = whaleCurve(profits);
  expect([...curve.cumulative]).toEqual([500, 800, 1000, 1100, 1150, 1160, 1150, 1100, 950, 700]);
  expect(curve).toMatchObject({ total: 700, peak: 1160, peakCustomers: 6 });
  expect(curve.peak / curve.total).toBeCloseTo(1.657143, 6);
  expect(heightAt(curve, 0.2) / curve.total).toBeCloseTo(1.142857, 6);
  expect((curve.total - heightAt(curve, 0.8)) / curve.total).toBeCloseTo(-0.571429, 6);
});

test.each([
  ['nobody', [], { total: 0, peak: 0, peakCustomers: 0 }],
  ['one who earns', [7], { total: 7, peak: 7, peakCustomers: 1 }],
  ['one who loses', [-7], { total: -7, peak: 0, peakCustomers: 0 }],
  ['who earn and lose nothing', [3, 0, 0, -1], { total: 2, peak: 3, peakCustomers: 1 }],
])('of %s', (_, values, expected) => {
  expect(whaleCurve(values)).toMatchObject(expected);
});

test('is a straight line between two customers', () => {
  expect(heightAt(whaleCurve([4, 2]), 0.25)).toBe(2);
  expect(heightAt(whaleCurve([4, 2]), 0.75)).toBe(5);
  expect(heightAt(whaleCurve([4, 2]), 1)).toBe(6);
  expect(heightAt(whaleCurve([]), 0.2)).toBe(0);
});

test('ends at the total, and nowhere is above the peak', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 })), (values) => {
      const descending = values.toSorted((a, b) => b - a);
      const { cumulative, total, peak } = whaleCurve(descending);
      expect(total).toBe(values.reduce((sum, value) => sum + value, 0));
      expect(Math.max(0, ...cumulative)).toBe(peak);
      expect(cumulative.at(-1) ?? 0).toBe(total);
    }),
  );
});
