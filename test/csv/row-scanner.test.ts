import { expect, it } from 'vitest';
import { RowScanner } from '../../src/csv/row-scanner.js';

it('goes through a text row by row', () => {
  const scanner = new RowScanner('a,"b\nc"\nd', ',');
  expect([scanner.next(), scanner.position, scanner.newLines]).toEqual([['a', 'b\nc'], 8, 2]);
  expect([scanner.next(), scanner.hasMore]).toEqual([['d'], false]);
});

it('has nothing in an empty text', () => {
  expect(new RowScanner('', ',').hasMore).toBe(false);
});

it('says whether a quote ran out of text or closed where it cannot', () => {
  const open = new RowScanner('a,"b\nc\n', ',');
  expect([open.next(), open.ranOut, open.position]).toEqual([null, true, 0]);
  const misplaced = new RowScanner('a,"b\nc,"d"\ne\n', ',');
  expect([misplaced.next(), misplaced.ranOut]).toEqual([null, false]);
  misplaced.passLine(0);
  expect([misplaced.position, misplaced.newLines, misplaced.next()]).toEqual([5, 1, ['c', 'd']]);
});
