import { describe, expect, it } from 'vitest';
import { shortWriter } from '../../src/render/numbers.js';

describe('short numbers', () => {
  it.each([
    ['count', 1_234_567, '1.23M', '123万'],
    ['count', 999, '999', '999'],
    ['money', 123_456_000, '12.3K', '1.23万'],
    ['money', -1, '-0.0001', '-0.0001'],
    ['percent', 0.6254, '62.5%', '62.5%'],
    ['number', -0, '0', '0'],
    ['number', 1e-9, '1E-9', '1E-9'],
    ['percent', 1e20, '1E22%', '1E22%'],
    ['days', 1.2345e15, '1.23E15', '1.23E15'],
  ] as const)('%s %d is %s or %s', (type, value, en, zh) => {
    expect([shortWriter(type, 'en')(value), shortWriter(type, 'zh-CN')(value)]).toEqual([en, zh]);
  });

  it('have as many digits as are asked for', () => {
    expect(shortWriter('percent', 'en', 2)(0.6254)).toBe('63%');
  });
});
