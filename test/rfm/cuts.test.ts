import { describe, expect, test } from 'vitest';
import { rfmCuts } from '../../src/analyses/rfm/presets/rfm-cuts.js';
import { readCuts } from '../../src/analyses/rfm/read-cuts.js';
import { boundsOf, intervalOf, quintiles, scoreOf } from '../../src/analyses/rfm/scoring.js';
import { ProblemError } from '../../src/problem.js';

test('cuts are read, money in whole numbers of 1/10000', () => {
  expect(readCuts(rfmCuts, 'rfm-cuts')).toEqual({
    recency: [30, 90, 180, 365],
    frequency: [2, 3, 5, 10],
    monetary: [1_000_000, 5_000_000, 10_000_000, 50_000_000],
  });
});

// By hand: of 1, 2, 3, 7, 9, 15, 20 the places 1.2, 2.4, 3.6 and 4.8, counted from 0.
test('quintiles are of type 7', () => {
  const found = quintiles(Float64Array.of(7, 1, 3, 15, 20, 2, 9));
  [2.2, 4.6, 8.2, 13.8].forEach((cut, k) => {
    expect(found[k]).toBeCloseTo(cut, 12);
  });
  expect(quintiles(Float64Array.of())).toEqual(Array(4).fill(Number.NaN));
  expect(quintiles(Float64Array.of(8))).toEqual([8, 8, 8, 8]);
});

test('a cut that is a value hits it exactly, however many there are', () => {
  for (let fifth = 1; fifth <= 2000; fifth++) {
    const values = Float64Array.from({ length: 5 * fifth + 1 }, (_, i) => i);
    expect(quintiles(values)).toEqual([1, 2, 3, 4].map((k) => k * fifth));
  }
});

test('a value on a cut is above it, on cuts that coincide below all of them', () => {
  const intervals = (...cuts: number[]) => [9, 10, 15, 20, 25, 99].map((value) => intervalOf(value, cuts));
  expect(intervals(10, 20, 20, 30)).toEqual([0, 1, 1, 1, 3, 4]);
  expect(intervals(10, 10, 20, 20)).toEqual([0, 0, 2, 2, 4, 4]);
  expect(intervals(20, 20, 20, 20)).toEqual([0, 0, 0, 0, 4, 4]);
});

test('few days are good, of the rest much is', () => {
  expect([0, 1, 2, 3, 4].map((interval) => scoreOf('recency', interval))).toEqual([5, 4, 3, 2, 1]);
  expect([0, 1, 2, 3, 4].map((interval) => scoreOf('frequency', interval))).toEqual([1, 2, 3, 4, 5]);
  expect([0, 1, 2, 3, 4].map((interval) => scoreOf('monetary', interval))).toEqual([1, 2, 3, 4, 5]);
});

test('a score stands for an interval, open at the ends', () => {
  const cuts = readCuts(rfmCuts, 'rfm-cuts');
  expect(boundsOf('recency', 5, cuts)).toEqual({ from: null, to: 30, included: 'neither' });
  expect(boundsOf('recency', 1, cuts)).toEqual({ from: 365, to: null, included: 'from' });
  expect(boundsOf('monetary', 2, cuts)).toEqual({ from: 100, to: 500, included: 'from' });
});

test('cuts that coincide are among the values below them, and nothing is between them', () => {
  const cuts = { recency: [0, 0, 0, 0], frequency: [1, 3, 3, 4], monetary: [5, 6, 7, 8] };
  expect(boundsOf('recency', 5, cuts)).toEqual({ from: null, to: 0, included: 'to' });
  expect(boundsOf('recency', 3, cuts)).toEqual({ from: 0, to: 0, included: 'neither' });
  expect(boundsOf('recency', 1, cuts)).toEqual({ from: 0, to: null, included: 'neither' });
  expect([1, 2, 3, 4, 5].map((score) => boundsOf('frequency', score, cuts))).toEqual([
    { from: null, to: 1, included: 'neither' },
    { from: 1, to: 3, included: 'both' },
    { from: 3, to: 3, included: 'neither' },
    { from: 3, to: 4, included: 'neither' },
    { from: 4, to: null, included: 'from' },
  ]);
});

describe('a problem names the line, the key and the value', () => {
  const good: Record<string, string> = {
    recency: '[30, 90, 180, 365]',
    frequency: '[2, 3, 5, 10]',
    monetary: '[100, 500, 1000, 5000]',
  };
  const yamlOf = (cuts: Record<string, string>) =>
    Object.entries(cuts)
      .map(([key, value]) => `${key}: ${value}\n`)
      .join('');
  const { recency: _, ...withoutRecency } = good;

  test.each([
    [{ ...good, frequency: '[2, 3, 5]' }, 'document_invalid', 'frequency', '[2, 3, 5]'],
    [{ ...good, frequency: '[1, 2, 3, 4, 5]' }, 'document_invalid', 'frequency', '[1, 2, 3, 4, 5]'],
    [{ ...good, frequency: '[5, 3, 2, 1]' }, 'document_invalid', 'frequency', '[5, 3, 2, 1]'],
    [{ ...good, frequency: '[1, 1, 2, 3]' }, 'document_invalid', 'frequency', '[1, 1, 2, 3]'],
    [{ ...good, frequency: '[1, 2, 3, many]' }, 'document_invalid', 'frequency[3]', 'many'],
    [{ ...good, frequency: '5' }, 'document_invalid', 'frequency', '5'],
    [{ ...good, frequncy: '5' }, 'document_key_unknown', 'frequncy', '5'],
    [withoutRecency, 'document_key_missing', 'recency', undefined],
  ])('%j', (cuts, code, column, value) => {
    let problem: unknown;
    try {
      readCuts(yamlOf(cuts), 'cuts.yaml');
    } catch (error) {
      problem = error instanceof ProblemError && error.problem;
    }
    expect(problem).toMatchObject({ code, column, file: 'cuts.yaml' });
    expect((problem as { value?: string }).value).toBe(value);
  });
});
