import { expect, it } from 'vitest';
import { evenWidth } from '../../src/prompts/even-width.js';

it('leaves a line alone that fits in', () => {
  expect(evenWidth('> ', '茶'.repeat(18), 40)).toBe(`> ${'茶'.repeat(18)}`);
  expect(evenWidth('> ', 'a'.repeat(100), 40)).toBe(`> ${'a'.repeat(100)}`);
});

it('has as many characters as columns where Chinese goes over the edge', () => {
  const line = evenWidth('> ', '茶'.repeat(30), 40);
  expect(line).toHaveLength(62);
  expect(line.replaceAll('\0', '')).toBe(`> ${'茶'.repeat(30)}`);
  // The nineteenth does not fit in at column 39: that column stays empty.
  expect(evenWidth('>', '茶'.repeat(30), 40)).toHaveLength(62);
});
