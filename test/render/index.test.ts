import { describe, expect, it } from 'vitest';
import { ProblemError } from '../../src/problem.js';
import { type Format, formats, type RenderOptions, render } from '../../src/render/index.js';
import { customers, everyType, report, words } from './samples.js';

const both = report(customers, everyType);

function problem(format: Format, table: string): unknown {
  try {
    return render(both, format, { words: words(), table });
  } catch (error) {
    return error instanceof ProblemError ? error.problem : error;
  }
}

function text(format: Format, options: Partial<RenderOptions> = {}): string {
  return render(both, format, { words: words(), ...options });
}

describe('render', () => {
  it('knows these formats', () => {
    expect(formats).toEqual(['table', 'csv', 'json', 'ndjson', 'md']);
  });

  it.each(formats)('%s refuses a table that is not there', (format) => {
    expect(problem(format, 'nothing')).toEqual({
      code: 'no_such_table',
      value: 'nothing',
      args: { tables: 'scores, every_type' },
    });
  });

  it.each(['csv', 'ndjson'] as const)('%s holds one table only', (format) => {
    expect(problem(format, 'all')).toEqual({
      code: 'one_table_only',
      args: { format, tables: 'scores, every_type' },
    });
  });

  it.each(['table', 'csv', 'ndjson'] as const)('%s takes the first table by itself', (format) => {
    expect(text(format)).toBe(text(format, { table: 'scores' }));
    expect(text(format)).not.toBe(text(format, { table: 'every_type' }));
  });

  it.each(['json', 'md'] as const)('%s takes every table by itself', (format) => {
    expect(text(format)).toBe(text(format, { table: 'all' }));
    expect(text(format)).not.toBe(text(format, { table: 'scores' }));
  });

  it.each(formats)('%s ends with a line feed, and is the same again', (format) => {
    expect(text(format)).toMatch(/[^\n]\n$/);
    expect(text(format)).toBe(text(format));
  });
});
