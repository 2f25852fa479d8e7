import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, it } from 'vitest';
import { wrap } from '../../src/render/wrap.js';

it('breaks between words, and Chinese anywhere', () => {
  expect(wrap('Acme Industries Limited', 12)).toEqual(['Acme', 'Industries', 'Limited']);
  expect(wrap('上海精密机械', 5)).toEqual(['上海', '精密', '机械']);
  expect(wrap('short', 5)).toEqual(['short']);
});

it('breaks a character that never ends', () => {
  expect(wrap('ᄀ'.repeat(5), 4)).toEqual(['ᄀᄀ', 'ᄀᄀ', 'ᄀ']);
});

it('keeps every character, and every line within the width', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', '上', '🚀', '👩‍👩‍👧', 'é', 'ｶﾞ', 'ᄀ', 'ा', ' '),
    maxLength: 60,
  });
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 30 }), (original, width) => {
      const lines = wrap(original, width);
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      expect(lines.join('').replaceAll(' ', '')).toBe(original.replaceAll(' ', '').normalize());
    }),
  );
});
