import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Column, ColumnType, Value } from '../../../src/report.js';
import { column, hostile, words } from '../samples.js';
import { type Drawn, draw } from './draw.js';

const text = fc.oneof(
  fc.string({ unit: fc.constantFrom('客', 'a', ' ', '🚀', '👩‍👩‍👧', 'ｶﾞ', 'é', '한'), maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(...Object.values(hostile)),
);
const unknowns = fc.constantFrom(null, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
const numbers: Partial<Record<ColumnType, fc.Arbitrary<Value>>> = {
  count: fc.integer({ min: -1000, max: 100_000 }),
  number: fc.double(),
  percent: fc.double({ min: -2, max: 2 }),
  money: fc.maxSafeInteger(),
  days: fc.double({ min: 0, max: 1e5 }),
  date: fc.integer({ min: -1e6, max: 1e6 }),
};

function columnsOf(rows: number): fc.Arbitrary<Column[]> {
  const numeric = (id: string) =>
    fc.constantFrom(...(Object.keys(numbers) as ColumnType[])).chain((type) =>
      fc
        .array(fc.oneof({ weight: 8, arbitrary: numbers[type]! }, unknowns), {
          minLength: rows,
          maxLength: rows,
        })
        .map((values) => column(id, type, values)),
    );
  const named = (id: string) =>
    fc
      .array(fc.oneof({ weight: 8, arbitrary: text }, fc.constant(null)), {
        minLength: rows,
        maxLength: rows,
      })
      .map((values) => column(id, 'text', values));
  return fc.tuple(named('name'), named('other'), numeric('a'), numeric('b'));
}

const cut = fc.option(fc.double(), { nil: undefined });
const charts: Record<string, fc.Arbitrary<Drawn>> = {
  bar: fc.record({
    type: fc.constant('bar' as const),
    label: fc.constantFrom('name', 'a'),
    value: fc.constant('a'),
    opposite: fc.constantFrom('b', 'a', undefined),
  }),
  line: fc.record({
    type: fc.constant('line' as const),
    x: fc.constantFrom('a', 'name', undefined),
    values: fc.constantFrom(['b'], ['a', 'b'], ['b', 'a', 'b', 'a', 'b']),
  }),
  heatmap: fc.record({
    type: fc.constant('heatmap' as const),
    x: fc.constantFrom('name', 'other', 'b'),
    y: fc.constantFrom('name', 'b'),
    value: fc.constant('a'),
  }),
  scatter: fc.record({
    type: fc.constant('scatter' as const),
    x: fc.constant('a'),
    y: fc.constant('b'),
    xCut: cut,
    yCut: cut,
    label: fc.constantFrom('name', 'a', undefined),
    quadrants: fc.constantFrom(
      { column: 'name', values: ['客户客户', hostile.lines, '', 'x low, y high'] as const },
      undefined,
    ),
  }),
};

const table = fc.oneof(fc.nat({ max: 6 }), fc.nat({ max: 120 })).chain(columnsOf);

describe.each(Object.entries(charts))('any %s chart', (type, chart) => {
  it('fits, and writes nothing that is no number', () => {
    const locale = fc.constantFrom('en' as const, 'zh-CN' as const);
    const headings = fc.record({ name: text, other: text, a: text, b: text });
    const options = fc.record({ width: fc.integer({ min: 40, max: 130 }), color: fc.boolean() });
    fc.assert(
      fc.property(chart, table, options, locale, headings, (any, columns, room, language, named) => {
        const lines = draw(any, columns, { ...room, say: words(language, named) });
        for (const line of lines) {
          expect(stringWidth(line)).toBeLessThanOrEqual(room.width);
          if (!room.color) expect(line).not.toMatch(/[\p{Cc}\u202e\u2028]/u);
        }
        const isNamed = [...Object.values(named), ...Array.from(columns[0].values)]
          .join()
          .match(/NaN|∞|undef/);
        if (!isNamed) expect(lines.join('\n')).not.toMatch(/NaN|∞|undefined/);
      }),
      { numRuns: 300 },
    );
  });

  it('is not drawn in too little room, nor of an empty table', () => {
    const columns = fc.sample(columnsOf(3), { numRuns: 1, seed: 1 })[0];
    const [any] = fc.sample(chart, { numRuns: 1, seed: 1 });
    expect(draw(any, columns, { width: 39 })).toEqual([]);
    const empty = columns.map((each) => ({ ...each, values: [] }));
    expect(draw(any, empty, { width: 80 })).toEqual([]);
    expect(type).toBe(any.type);
  });
});

describe('any bars', () => {
  it('are as many as the rows, all of one axis', () => {
    // So far apart that one of them is nothing beside the other, numbers cannot be compared.
    const value = fc.double({ min: -1e150, max: 1e150 }).map((any) => (Math.abs(any) < 1e-150 ? 0 : any));
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 90 }), (values) => {
        const names = values.map((_, row) => `n${row}`);
        const lines = draw({ type: 'bar', label: 'name', value: 'a' }, [
          column('name', 'text', names),
          column('a', 'number', values),
        ]);
        expect(lines.map((line) => line.split(' ')[0])).toEqual(names);
        expect(new Set(lines.map((line) => line.indexOf('│'))).size).toBe(1);
        expect(lines.filter((line) => /[▏▎▍▌▋▊▉█▐▕]/.test(line))).toHaveLength(
          values.filter((value) => Number.isFinite(value) && value !== 0).length,
        );
      }),
    );
  });
});
