import type { Labels, Report } from '../report.js';
import { csvPieces } from './csv.js';
import { renderJson } from './json.js';
import { renderMarkdown } from './markdown.js';
import { ndjsonPieces } from './ndjson.js';
import type { Format, RenderOptions } from './options.js';
import { selectTables } from './select.js';
import { renderTerminal } from './terminal.js';
import type { Words } from './words.js';

export type { Format, RenderOptions } from './options.js';
export { neededTables, selectTables } from './select.js';
export type { Words } from './words.js';
export { wrap } from './wrap.js';

/** A report in pieces: those formats that hold one large table make it as it is written. */
type Renderer = (report: Report, options: RenderOptions) => Iterable<string>;

const renderers: Readonly<Record<Format, Renderer>> = {
  table: (report, options) => [renderTerminal(report, selectTables(report, 'table', options.table), options)],
  csv: (report, { table, bom }) => csvPieces(selectTables(report, 'csv', table)[0], bom),
  json: (report, { table }) => [renderJson(report, selectTables(report, 'json', table))],
  ndjson: (report, { table }) => ndjsonPieces(selectTables(report, 'ndjson', table)[0]),
  md: (report, { table, words }) => [renderMarkdown(report, selectTables(report, 'md', table), words)],
};

export const formats = Object.keys(renderers) as Format[];

/**
 * For values the data's own words go before ours, those of the column first; for headings, which are ours as a rule,
 * after them.
 */
function withLabels(words: Words, labels: Labels = {}): Words {
  const label = (id: string) => (Object.hasOwn(labels, id) ? labels[id][words.locale] : undefined);
  const heading = (id: string) => {
    const ours = words.column(id);
    return ours === id ? (label(id) ?? words.value(id)) : ours;
  };
  return {
    ...words,
    column: heading,
    valueIn: (column, id) => label(`${column}.${id}`) ?? words.valueIn(column, id),
    value: (id) => label(id) ?? words.value(id),
  };
}

/**
 * A report as text, ending with a line feed. Notes are part of `json` and `md`; the other formats leave them to
 * the caller.
 *
 * @throws ProblemError `no_such_table`, `one_table_only`
 */
export function render(report: Report, format: Format, options: RenderOptions): string {
  return [...renderPieces(report, format, options)].join('');
}

/** The same piece by piece, for reports too large to hold twice. @throws ProblemError before the first piece */
export function renderPieces(report: Report, format: Format, options: RenderOptions): Iterable<string> {
  return renderers[format](report, { ...options, words: withLabels(options.words, report.labels) });
}
