import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pack, unpack } from '../../src/csv/packing.js';

it('gives back what was packed', () => {
  const texts = fc.array(
    fc.option(fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => !text.includes('\0'))),
  );
  fc.assert(
    fc.property(texts, (column) => {
      const batch = {
        rows: column.length,
        read: column.length,
        lines: new Int32Array(column.length),
        spoilt: [],
        columns: { text: column, number: new Float64Array(column.length) },
        added: { name: ['a', ''] },
        rejects: [],
        rounded: 0,
        bytes: 0,
      };
      expect(unpack(structuredClone(pack(batch)))).toEqual(batch);
    }),
  );
});
