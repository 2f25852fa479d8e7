import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { render } from '../../src/render/index.js';
import type { Report, Table } from '../../src/report.js';
import { column, customers, everyType, hostile, report, words } from './samples.js';

function markdown(source: Report, headings: Record<string, string> = {}): string {
  return render(source, 'md', { words: words('en', headings) });
}

function names(...values: string[]): Table {
  return { id: 'names', columns: [column('name', 'text', values)] };
}

/** The only cell, as it is written. */
function cell(name: string): string {
  return markdown(report(names(name)))
    .split('\n')[4]
    .replace(/^\| | *\|$/g, '');
}

describe('markdown', () => {
  it('has tables below headings, then notes', () => {
    const full: Report = {
      ...report(customers, { id: 'empty', columns: [column('name', 'text', [])] }),
      notes: [
        { id: 'method', level: 'info' },
        { id: 'tie', level: 'warning', args: { customer: '*a*\nb' } },
      ],
    };
    expect(markdown(full, { scores: '得分', customer_id: '客户编号' })).toBe(
      `## 得分

| rank | 客户编号 | name                     | score |        revenue |
| ---: | -------- | ------------------------ | ----: | -------------: |
|    1 | 00017    | 上海精密机械制造有限公司 |  4.03 |     1,234.5600 |
|    2 | C-2      | Acme 🚀                  |  4.02 | 9,999,999.9999 |
|    3 | 客户三   | 👩‍👩‍👧 Söhne                 |  3.70 |         0.0000 |

## empty

| name |
| ---- |

- [method ]
- ⚠️ [tie \\*a\\*<br>b]
- as of 2024-01-01
`
        .replaceAll('[', '\\[')
        .replaceAll(']', '\\]'),
    );
  });

  it('has the charts of a table after it, as text that nothing ends', () => {
    const table = names('a', '```');
    const numbered = { ...table, columns: [...table.columns, column('n', 'count', [2, 1])] };
    const bars = { type: 'bar', table: 'names', label: 'name', value: 'n' } as const;
    const full: Report = {
      ...report(numbered),
      charts: [
        { ...bars, id: '*by* name' },
        { ...bars, id: 'elsewhere', table: 'other' },
        { type: 'line', id: 'nothing', table: 'names', values: ['name'] },
      ],
      notes: [{ id: 'method', level: 'info' }],
    };
    expect(markdown(full)).toBe(`## names

| name   |   n |
| ------ | --: |
| a      |   2 |
| \\\`\\\`\\\` |   1 |

### \\*by\\* name

\`\`\`\`text
a   2 │${'█'.repeat(65)}
\`\`\` 1 │${'█'.repeat(32)}▌
\`\`\`\`

- \\[method \\]
- as of 2024-01-01
`);
  });

  it('uses words for ids and dashes for the unknown', () => {
    const lines = markdown(report(everyType)).split('\n');
    expect(lines[4]).toBe('| As given | 1,234 |    0.1 |   15.5% | -1,234.50 | 30.3 | 2024-01-01 |');
    expect(lines[5]).toBe('| –        |     – |      – |       – |         – |    – | –          |');
  });

  it.each([
    ['pipe', 'a\\|b\\\\\\|c'],
    ['html', '&lt;img src=x onerror=alert(1)>'],
    ['lines', 'one<br>two<br>three\\\\u{2028}four'],
    ['ansi', '␛\\[31mred␛\\[0m␇'],
    ['override', 'user\\\\u{202e}gnp.exe'],
  ])('disarms %s', (id, written) => {
    expect(cell(hostile[id])).toBe(written);
  });

  it.each([
    ['![x](http://evil.example)', '!\\[x\\](http://evil.example)'],
    ['`code` *b* ~s~', '\\`code\\` \\*b\\* \\~s\\~'],
    ['_it_ customer_id', '\\_it\\_ customer_id'],
    ['R&D &lt; &#60;', 'R&D &amp;lt; &amp;#60;'],
  ])('takes %s as text', (name, written) => {
    expect(cell(name)).toBe(written);
  });

  it('lines up whatever the names are', () => {
    const name = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...Object.values(hostile)));
    fc.assert(
      fc.property(fc.array(name), (values) => {
        const lines = markdown({ ...report(names(...values)), asOf: null })
          .trimEnd()
          .split('\n')
          .slice(2);
        expect(lines).toHaveLength(values.length + 2);
        expect(new Set(lines.map((line) => stringWidth(line))).size).toBe(1);
        for (const line of lines) expect(line.replace(/\\./gu, '').match(/\|/g)).toHaveLength(2);
      }),
    );
  });
});
