import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { render } from '../../src/render/index.js';
import type { Table } from '../../src/report.js';
import { column, customers, everyType, hostile, report, words } from './samples.js';

const options = { words: words('zh-CN') };

describe('json', () => {
  it('has a row on every line', () => {
    const full = {
      ...report(everyType, { id: 'empty', columns: [column('name', 'text', [])] }),
      options: { weights: 'given', top: null, scorecard: { name: '经销商', criteria: ['credit'] } },
      notes: [
        { id: 'weights_sum', level: 'warning' as const, args: { sum: 0.98 } },
        { id: 'method', level: 'info' as const },
      ],
    };
    expect(render(full, 'json', options)).toBe(`{
  "analysis": "evaluate",
  "asOf": "2024-01-01",
  "options": {
    "weights": "given",
    "top": null,
    "scorecard": {
      "name": "经销商",
      "criteria": [
        "credit"
      ]
    }
  },
  "fingerprint": "f00d",
  "version": "0.1.0",
  "tables": {
    "every_type": [
      {"name":"given","count":1234,"number":0.1,"percent":0.155,"money":-1234.5,"days":30.25,"date":"2024-01-01"},
      {"name":null,"count":null,"number":null,"percent":null,"money":null,"days":null,"date":null}
    ],
    "empty": []
  },
  "notes": [
    {"id":"weights_sum","level":"warning","args":{"sum":0.98}},
    {"id":"method","level":"info","args":{}}
  ]
}
`);
  });

  it('holds the one table that is asked for', () => {
    const text = render(report(everyType, customers), 'json', { ...options, table: 'scores' });
    expect(Object.keys(JSON.parse(text).tables)).toEqual(['scores']);
  });

  it('has no date where the data has none', () => {
    const undated = { ...report(customers), asOf: null };
    expect(JSON.parse(render(undated, 'json', options)).asOf).toBeNull();
  });

  it('writes the exact digits of money, where a double would round', () => {
    const amounts: Table = {
      id: 'amounts',
      columns: [column('money', 'money', [Number.MAX_SAFE_INTEGER, 1])],
    };
    expect(render(report(amounts), 'json', options)).toContain(
      '{"money":900719925474.0991},\n      {"money":0.0001}\n',
    );
  });

  it('gives back any text and any number', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...Object.values(hostile)));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.double())), (rows) => {
        const table: Table = {
          id: 't',
          columns: [
            column(
              'name',
              'text',
              rows.map(([name]) => name),
            ),
            column(
              'number',
              'number',
              Float64Array.from(rows, ([, number]) => number),
            ),
          ],
        };
        const expected = rows.map(([name, number]) => ({
          name,
          number: Number.isFinite(number) ? number + 0 : null,
        }));
        expect(JSON.parse(render(report(table), 'json', options)).tables.t).toEqual(expected);
      }),
    );
  });
});

describe('ndjson', () => {
  it('has one row of the first table on every line', () => {
    expect(render(report(customers, everyType), 'ndjson', options)).toBe(
      `{"rank":1,"customer_id":"00017","name":"上海精密机械制造有限公司","score":4.03,"revenue":1234.56}
{"rank":2,"customer_id":"C-2","name":"Acme 🚀","score":4.02,"revenue":9999999.9999}
{"rank":3,"customer_id":"客户三","name":"👩‍👩‍👧 Söhne","score":3.7,"revenue":0}
`,
    );
  });

  it('is empty where there are no rows', () => {
    expect(render(report({ id: 't', columns: [column('name', 'text', [])] }), 'ndjson', options)).toBe('');
  });
});
