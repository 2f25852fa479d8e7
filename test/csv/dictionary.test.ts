import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Dictionary } from '../../src/csv/dictionary.js';

it('gives the codes that a Map would', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom('a', 'b', '王芳', '王', ''),
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 300 }), (texts) => {
      const dictionary = new Dictionary();
      const map = new Map<string, number>();
      for (const each of texts) {
        if (!map.has(each)) map.set(each, map.size);
        expect(dictionary.code(each)).toBe(map.get(each));
      }
      expect(dictionary.size).toBe(map.size);
    }),
  );
});

it('keeps its codes while it grows', () => {
  const dictionary = new Dictionary();
  for (let i = 0; i < 100_000; i++) expect(dictionary.code(`C${i}`)).toBe(i);
  for (let i = 0; i < 100_000; i++) expect(dictionary.code(`C${i}`)).toBe(i);
  expect(dictionary.code('x'.repeat(1_000_000))).toBe(100_000);
  for (let i = 0; i < 2 ** 18; i++) dictionary.code(`D${i}`);
  expect(dictionary.code('x'.repeat(1_000_000))).toBe(100_000);
});
