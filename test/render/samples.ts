import type { Locale } from '../../src/analysis.js';
import type { Words } from '../../src/render/index.js';
import type { Column, ColumnType, Report, Table, Value } from '../../src/report.js';

/** Words without a catalogue: ids in brackets where a sentence would be, so that tests see who said what. */
export function words(locale: Locale = 'en', headings: Record<string, string> = {}): Words {
  const heading = (id: string) => (Object.hasOwn(headings, id) ? headings[id] : id);
  return {
    locale,
    table: heading,
    chart: heading,
    column: heading,
    valueIn: () => undefined,
    value: (id) => (id === 'given' ? 'As given' : id),
    note: (note) => `[${note.id} ${note.args?.customer ?? ''}]`,
    more: (hidden) => `[${hidden} more]`,
    asOf: (date) => `as of ${date}`,
    droppedColumns: (list) => `[without ${list}]`,
  };
}

export function column(id: string, type: ColumnType, values: ArrayLike<Value>): Column {
  return { id, type, values };
}

export function report(...tables: Table[]): Report {
  return {
    analysis: 'evaluate',
    asOf: 19_723,
    options: {},
    fingerprint: 'f00d',
    version: '0.1.0',
    tables,
    notes: [],
  };
}

/** One column of every type, one row of usual values and one of unknown ones. */
export const everyType: Table = {
  id: 'every_type',
  columns: [
    column('name', 'word', ['given', null]),
    column('count', 'count', [1234, null]),
    column('number', 'number', Float64Array.of(0.1, Number.NaN)),
    column('percent', 'percent', [0.155, Number.POSITIVE_INFINITY]),
    column('money', 'money', [-12_345_000, Number.NaN]),
    column('days', 'days', [30.25, Number.NEGATIVE_INFINITY]),
    column('date', 'date', [19_723, null]),
  ],
};

export const customers: Table = {
  id: 'scores',
  columns: [
    column('rank', 'count', Int32Array.of(1, 2, 3)),
    column('customer_id', 'text', ['00017', 'C-2', '客户三']),
    column('name', 'text', ['上海精密机械制造有限公司', 'Acme 🚀', '👩‍👩‍👧 Söhne']),
    column('score', 'number', Float64Array.of(4.03, 4.02, 3.7)),
    column('revenue', 'money', [12_345_600, 99_999_999_999, 0]),
  ],
};

/** Names that would do something if they were let. */
export const hostile: Record<string, string> = {
  formula: '=HYPERLINK("http://evil.example","x")',
  ansi: '\u001b[31mred\u001b[0m\u0007',
  csi: '\u009b31mred',
  link: '\u001b]8;;http://evil.example\u0007click\u001b]8;;\u0007',
  lines: 'one\ntwo\r\nthree\u2028four',
  tab: 'a\tb',
  pipe: 'a|b\\|c',
  html: '<img src=x onerror=alert(1)>',
  override: 'user\u202egnp.exe',
  surrogate: 'half \ud800 emoji',
  zeroWidth: 'pay\u200bpal',
};
