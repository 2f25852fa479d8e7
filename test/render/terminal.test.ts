import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { type RenderOptions, render } from '../../src/render/index.js';
import type { Chart, Report, Table } from '../../src/report.js';
import { column, report, words } from './samples.js';

function table(id: string): Table {
  return { id, columns: [column('name', 'text', ['a', '客户']), column('n', 'count', [1, 2])] };
}

function bars(id: string, viewed: string): Chart {
  return { type: 'bar', id, table: viewed, label: 'name', value: 'n' };
}

const plain: Report = {
  ...report(table('first'), table('second'), table('third')),
  charts: [bars('of second', 'second'), bars('of first', 'first'), bars('again', 'first')],
};
const withOverview: Report = { ...plain, overview: ['third', 'first'] };

const headings = ['first', 'second', 'third', 'of second', 'of first', 'again'];

/** The headings in their order; a table alone has none, and is known by its own. */
function shown(source: Report, options: Partial<RenderOptions> = {}): string[] {
  const text = render(source, 'table', { words: words(), width: 60, ...options });
  return text.split('\n').flatMap((line) => {
    if (headings.includes(line)) return [line];
    return line.startsWith(' name') ? ['a table'] : [];
  });
}

describe('a terminal', () => {
  it('shows the first table and its charts by itself', () => {
    expect(shown(plain)).toEqual(['a table', 'of first', 'again']);
  });

  it('shows the overview in its order, and then every chart', () => {
    expect(shown(withOverview)).toEqual([
      ...['third', 'a table', 'first', 'a table'],
      ...['of second', 'of first', 'again'],
    ]);
  });

  it.each([plain, withOverview])('shows a table that is asked for with its charts', (source) => {
    expect(shown(source, { table: 'second' })).toEqual(['a table', 'of second']);
    expect(shown(source, { table: 'third' })).toEqual(['a table']);
  });

  it.each([plain, withOverview])('shows all tables, each with its charts', (source) => {
    expect(shown(source, { table: 'all' })).toEqual([
      ...['first', 'a table', 'of first', 'again'],
      ...['second', 'a table', 'of second'],
      ...['third', 'a table'],
    ]);
  });

  it('shows no charts where its width is not known or too small', () => {
    expect(shown(plain, { width: undefined })).toEqual(['a table']);
    expect(shown(plain, { width: 39 })).toEqual(['a table']);
  });

  it('has an empty line between any two', () => {
    expect(
      render(plain, 'table', {
        words: words('en', { 'of second': 'n by name' }),
        width: 40,
        table: 'second',
      }),
    ).toMatchInlineSnapshot(`
      " name │ n
      ──────┼───
       a    │ 1
       客户 │ 2

      n by name
      a    1 │████████████████
      客户 2 │████████████████████████████████
      "
    `);
  });

  it('wraps the headings of charts and disarms them', () => {
    const say = words('en', { 'of second': `${'long '.repeat(12)}\u001b[31m` });
    const lines = render(plain, 'table', { words: say, width: 40, table: 'second' }).split('\n');
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(40);
    expect(lines.join('')).not.toContain('\u001b');
  });
});

describe('the other formats', () => {
  it('keep the first table or all, whatever the overview is', () => {
    for (const format of ['csv', 'ndjson', 'json', 'md'] as const) {
      const options = { words: words() };
      expect(render(withOverview, format, options)).toBe(render(plain, format, options));
    }
  });
});
