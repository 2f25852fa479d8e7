import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { render } from '../../src/render/index.js';
import type { Table } from '../../src/report.js';
import { column, customers, everyType, hostile, report, words } from './samples.js';

function csv(table: Table, bom?: boolean): string {
  return render(report(table), 'csv', { words: words('zh-CN'), bom });
}

function names(...values: string[]): Table {
  return {
    id: 'names',
    columns: [
      column('name', 'text', values),
      column(
        'n',
        'count',
        values.map(() => -1),
      ),
    ],
  };
}

describe('csv', () => {
  it('has ids, raw values and nothing where nothing is known', () => {
    expect(csv(everyType)).toBe(
      'name,count,number,percent,money,days,date\ngiven,1234,0.1,0.155,-1234.5,30.25,2024-01-01\n,,,,,,\n',
    );
  });

  it('keeps identifiers as they are', () => {
    expect(csv(customers)).toBe(`rank,customer_id,name,score,revenue
1,00017,上海精密机械制造有限公司,4.03,1234.56
2,C-2,Acme 🚀,4.02,9999999.9999
3,客户三,👩‍👩‍👧 Söhne,3.7,0
`);
  });

  it('is a header alone where there are no rows', () => {
    expect(csv(names())).toBe('name,n\n');
  });

  it('begins with a byte order mark only where it is wanted', () => {
    expect(csv(names(), true)).toBe('\ufeffname,n\n');
    expect(csv(names(), false)).toBe('name,n\n');
  });

  // https://owasp.org/www-community/attacks/CSV_Injection
  it.each(['=1+1', "'=1", '+1+1', '-5*A1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '\n=1', '＝1', '\u3000－1'])(
    'disarms the text %j and no number',
    (text) => {
      expect(parse(csv(names(text)))[1]).toEqual([`'${text}`, '-1']);
    },
  );

  it.each(['-12', '+3', '-0.5', '1-1', "'tis", 'a=b', '00017', '', ' x'])('leaves the text %j', (text) => {
    expect(parse(csv(names(text)))[1]).toEqual([text, '-1']);
  });

  it('gives back hostile names', () => {
    const { formula, surrogate, ...others } = hostile;
    const rows = parse(csv(names(...Object.values(others))), { from: 2 });
    expect(rows.map(([name]: string[]) => name)).toEqual(Object.values(others));
    expect(parse(csv(names(formula)))[1][0]).toBe(`'${formula}`);
    expect(csv(names(surrogate))).toContain(surrogate);
  });

  it('gives back any text, but for the apostrophe', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const [name] = parse(csv(names(text)), { from: 2 })[0];
        expect([text, `'${text}`]).toContain(name);
        expect(name).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });
});
