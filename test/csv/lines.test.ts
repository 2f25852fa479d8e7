import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LineEnds, wholeLines } from '../../src/csv/lines.js';
import { temporaryFolder } from '../helpers/folder.js';

function read(path: string, encoding = 'utf-8') {
  return Array.from(wholeLines(path, encoding), ({ bytes, tooLong }) => ({
    bytes: Buffer.from(bytes),
    tooLong,
  }));
}

it('gives back every byte, in blocks of at most 64 KB that end where a line ends', () => {
  const { write } = temporaryFolder();
  const lines = fc.array(fc.string({ unit: fc.constantFrom('a', '客', '\r', ' '), maxLength: 3000 }), {
    minLength: 100,
    maxLength: 200,
  });
  fc.assert(
    fc.property(lines, fc.boolean(), (parts, closed) => {
      const content = Buffer.from(`x\n${parts.join('\n')}${closed ? '\n' : 'y'}`);
      const blocks = read(write('a.csv', content)).map(({ bytes }) => bytes);
      expect(Buffer.concat(blocks).equals(content)).toBe(true);
      expect(blocks.every(({ length }) => length <= 65_536)).toBe(true);
      expect(blocks.slice(0, -1).every((bytes) => bytes.at(-1) === 10)).toBe(true);
    }),
    { numRuns: 30 },
  );
});

it('keeps a line of 1 MiB, and of a longer one only the beginning', () => {
  const { write } = temporaryFolder();
  const fits = 'a'.repeat(1_048_575);
  const long = 'b'.repeat(10_000_000);
  const blocks = read(write('a.csv', `id\n${fits}\n${long}\n${fits}b\n2\n`));
  const kept = blocks.filter(({ tooLong }) => !tooLong).map(({ bytes }) => bytes.toString());
  expect(kept.join('') === `id\n${fits}\n2\n`).toBe(true);
  const beginnings = blocks.filter(({ tooLong }) => tooLong).map(({ bytes }) => bytes.toString());
  expect(beginnings).toEqual(['b'.repeat(320), 'a'.repeat(320)]);
});

it('passes a long line that never ends', () => {
  const blocks = read(temporaryFolder().write('a.csv', `id\n${'a'.repeat(3_000_000)}`));
  expect(blocks.map(({ tooLong }) => tooLong)).toEqual([false, true]);
});

it.each(['utf-16le', 'utf-16be'])('does not take half a character for a line end in %s', (encoding) => {
  // U+0A0D, U+0D0A and U+0A00 hold the bytes of line ends.
  const content = Buffer.from('客户\u0A0D\u0D0A\u0A00,1\n2\u0A0A', 'utf16le');
  const bytes = encoding === 'utf-16be' ? Buffer.from(content).swap16() : content;
  const ends = new LineEnds(encoding, bytes);
  expect([ends.first(bytes), ends.last(bytes), ends.first(bytes.subarray(16))]).toEqual([16, 16, 0]);
});

it('tells the bytes read so far', () => {
  const told: number[] = [];
  for (const _ of wholeLines(temporaryFolder().write('a.csv', 'abc\n'.repeat(50_000)), 'utf-8', (n) =>
    told.push(n),
  ));
  expect(told.slice(0, 4)).toEqual([65_536, 131_072, 196_608, 200_000]);
});

it.each([
  ['a\rb\rc', '\r'],
  ['a\r\nb', '\n'],
  ['a,b\r', '\n'],
  ['a\rb\nc', '\n'],
  ['a', '\n'],
])('finds the line ends of %j', (beginning, character) => {
  expect(new LineEnds('utf-8', Buffer.from(beginning)).character).toBe(character);
});
