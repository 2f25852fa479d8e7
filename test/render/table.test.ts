import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { type RenderOptions, render } from '../../src/render/index.js';
import type { ColumnType, Table, Value } from '../../src/report.js';
import { column, customers, everyType, hostile, report, words } from './samples.js';

function table(source: Table | Table[], options: Partial<RenderOptions> = {}): string {
  return render(report(...[source].flat()), 'table', { words: words(), ...options });
}

function names(...values: string[]): Table {
  return {
    id: 'names',
    columns: [
      column('name', 'text', values),
      column(
        'n',
        'count',
        values.map(() => 1),
      ),
    ],
  };
}

/** The display columns at which the lines between the columns are. */
function bars(line: string): number[] {
  return [...line.matchAll(/[│┼]/g)].map(({ index }) => stringWidth(line.slice(0, index)));
}

describe('a table', () => {
  it('lines up Chinese and emoji, numbers to the right', () => {
    expect(table(customers)).toBe(` rank │ customer_id │ name                     │ score │        revenue
──────┼─────────────┼──────────────────────────┼───────┼────────────────
    1 │ 00017       │ 上海精密机械制造有限公司 │  4.03 │     1,234.5600
    2 │ C-2         │ Acme 🚀                  │  4.02 │ 9,999,999.9999
    3 │ 客户三      │ 👩‍👩‍👧 Söhne                 │  3.70 │         0.0000
`);
  });

  it('uses words for ids and dashes for the unknown', () => {
    expect(table(everyType)).toBe(` name     │ count │ number │ percent │     money │ days │ date
──────────┼───────┼────────┼─────────┼───────────┼──────┼────────────
 As given │ 1,234 │    0.1 │   15.5% │ -1,234.50 │ 30.3 │ 2024-01-01
 –        │     – │      – │       – │         – │    – │ –
`);
  });

  it('is a header alone where there are no rows', () => {
    expect(table(names())).toBe(' name │ n\n──────┼───\n');
  });

  it('has a heading where there are several', () => {
    const headings = { names: '名单', scores: '得分' };
    expect(table([names('a'), names('b')], { table: 'all', words: words('zh-CN', headings) })).toBe(`名单
 name │ n
──────┼───
 a    │ 1

名单
 name │ n
──────┼───
 b    │ 1
`);
  });

  it('says how many rows it hides', () => {
    expect(table(names('a', 'b', 'c'), { maximumRows: 2 })).toBe(
      ' name │ n\n──────┼───\n a    │ 1\n b    │ 1\n[1 more]\n',
    );
    expect(table(names('a', 'b'), { maximumRows: 2 })).not.toContain('more');
  });

  it('is bold only in colour', () => {
    expect(table(customers, { color: true })).toContain('\u001b[1mrank\u001b[22m');
    expect(stripVTControlCharacters(table(customers, { color: true }))).toBe(table(customers));
    expect(table(customers, { color: false })).not.toContain('\u001b');
  });

  it('draws every one of a thousand rows', () => {
    const many = names(...Array.from({ length: 1000 }, (_, index) => `客户 ${index}`));
    const lines = table(many).split('\n');
    expect(lines.slice(2, -1)).toEqual(
      Array.from(many.columns[0].values, (name) => ` ${String(name).padEnd(6)} │ 1`),
    );
  });
});

describe('a narrow terminal', () => {
  it('wraps text first', () => {
    expect(
      table(customers, { width: 64 }),
    ).toBe(` rank │ customer_id │ name             │ score │        revenue
──────┼─────────────┼──────────────────┼───────┼────────────────
    1 │ 00017       │ 上海精密机械制造 │  4.03 │     1,234.5600
      │             │ 有限公司         │       │
    2 │ C-2         │ Acme 🚀          │  4.02 │ 9,999,999.9999
    3 │ 客户三      │ 👩‍👩‍👧 Söhne         │  3.70 │         0.0000
`);
  });

  it('then takes columns from the right and draws them below, beside the first', () => {
    const headings = words('en', { customer_id: 'Customer' });
    expect(table(customers, { width: 32, words: headings })).toBe(` rank │ Customer │ name
──────┼──────────┼──────────────
    1 │ 00017    │ 上海精密机械
      │          │ 制造有限公司
    2 │ C-2      │ Acme 🚀
    3 │ 客户三   │ 👩‍👩‍👧 Söhne

 rank │ score │        revenue
──────┼───────┼────────────────
    1 │  4.03 │     1,234.5600
    2 │  4.02 │ 9,999,999.9999
    3 │  3.70 │         0.0000
`);
  });

  it('leaves them out of a longer table, and says which in the reader’s way', () => {
    const longer = {
      ...customers,
      columns: customers.columns.map((each) => ({
        ...each,
        values: Array.from({ length: 25 }, (_, row) => each.values[row % 3]),
      })),
    };
    const drawn = table(longer, { width: 32, words: words('zh-CN') });
    expect(drawn).toContain('[without score、revenue]');
    expect(drawn).not.toContain('9,999,999.9999');
  });

  it('repeats the first two columns where the first alone does not tell the rows apart', () => {
    const parameters = {
      id: 't',
      columns: [
        column('model', 'text', ['sbg', 'sbg']),
        column('parameter', 'text', ['alpha', 'beta']),
        column('estimate', 'number', [0.7041, 1.182]),
        column('standard_error', 'number', [0.1, 0.2]),
      ],
    };
    expect(table(parameters, { width: 32 })).toBe(` model │ parameter │ estimate
───────┼───────────┼──────────
 sbg   │ alpha     │   0.7041
 sbg   │ beta      │   1.1820

 model │ paramet │ standard_err
       │ er      │           or
───────┼─────────┼──────────────
 sbg   │ alpha   │          0.1
 sbg   │ beta    │          0.2
`);
  });

  it('keeps words of up to twelve letters whole', () => {
    const strategies = {
      id: 't',
      columns: [
        column('class', 'text', ['most profitable', 'unprofitable']),
        column('strategy', 'text', ['keep the relationship good', 'cut the cost of serving them']),
      ],
    };
    expect(table(strategies, { width: 32 })).toBe(` class         │ strategy
───────────────┼───────────────
 most          │ keep the
 profitable    │ relationship
               │ good
 unprofitable  │ cut the cost
               │ of serving
               │ them
`);
  });

  it('keeps the first two columns and breaks no number while there is another way', () => {
    const two = {
      id: 't',
      columns: [column('name', 'text', ['上海', 'b']), column('revenue', 'money', [1_234_567_891_200, 0])],
    };
    expect(table(two, { width: 22 })).toBe(` nam │        revenue
 e   │
─────┼────────────────
 上  │ 123,456,789.12
 海  │
 b   │           0.00
`);
    expect(table(two, { width: 20 })).toBe(` name │     revenue
──────┼─────────────
 上海 │ 123,456,789
      │         .12
 b    │        0.00
`);
  });

  it('turns a single row on its side', () => {
    const one = {
      id: 't',
      columns: customers.columns.map((each) => ({ ...each, values: [each.values[0]] })),
    };
    expect(table(one, { width: 40 })).toBe(` rank        │ 1
 customer_id │ 00017
 name        │ 上海精密机械制造有限公司
 score       │ 4.03
 revenue     │ 1,234.56
`);
    expect(table(one, { width: 80 })).toContain(' rank │ customer_id │');
  });
});

describe('hostile data', () => {
  it.each(Object.entries(hostile))('%s is shown and does nothing', (_, name) => {
    const lines = table(names(name, 'b')).split('\n');
    expect(lines).toHaveLength(5);
    expect(lines.join('')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2028\u200b]/u);
    expect(new Set(lines.slice(0, 4).map((line) => bars(line).at(-1))).size).toBe(1);
  });
});

describe('any table at any width', () => {
  const usual = fc.string({
    unit: fc.constantFrom('客', '户', 'a', 'b', ' ', '🚀', '👩‍👩‍👧', '１', 'ｶﾞ', 'é', '한'),
    maxLength: 50,
  });
  const strange = fc.oneof(
    usual,
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.string({ unit: fc.constantFrom('a', 'ᄀ', 'ा', '\u0301', '\u20e3', '\ufe0f'), maxLength: 60 }),
    fc.constantFrom(...Object.values(hostile)),
  );

  it('has no line wider than the terminal', () => {
    fc.assert(
      fc.property(anyTable(strange), fc.integer({ min: 20, max: 120 }), fc.boolean(), (any, width, color) => {
        const drawn = table([any, any], { width, color, maximumRows: 3, table: 'all' });
        for (const line of drawn.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('lines up', () => {
    const silent = { ...words(), droppedColumns: () => '' };
    fc.assert(
      fc.property(anyTable(usual), fc.integer({ min: 20, max: 120 }), (any, width) => {
        for (const block of table(any, { width, words: silent }).split(/\n *\n/)) {
          const lines = block.split('\n').filter((line) => line.trim() !== '');
          for (const line of lines) expect(bars(line)).toEqual(bars(lines[0]));
        }
      }),
    );
  });
});

function anyTable(text: fc.Arbitrary<string>): fc.Arbitrary<Table> {
  const values: Record<ColumnType, fc.Arbitrary<Value>> = {
    text: fc.option(text),
    word: fc.constantFrom('given', 'equal'),
    count: fc.nat(),
    number: fc.double(),
    percent: fc.double({ min: -10, max: 10 }),
    money: fc.maxSafeInteger(),
    days: fc.double({ min: 0, max: 1e5 }),
    date: fc.integer({ min: -1e9, max: 1e9 }),
  };
  return fc.nat({ max: 5 }).chain((rows) => {
    const types = fc.constantFrom(...(Object.keys(values) as ColumnType[]));
    const columns = types.chain((type) => {
      const cells = fc.array(values[type], { minLength: rows, maxLength: rows });
      return fc.record({ id: text, type: fc.constant(type), values: cells });
    });
    return fc.record({ id: text, columns: fc.array(columns, { minLength: 1, maxLength: 12 }) });
  });
}
