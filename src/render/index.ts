import type { Labels, Report } from '../report.js';
import { renderCsv } from './csv.js';
import { renderJson } from './json.js';
import { renderMarkdown } from './markdown.js';
import { renderNdjson } from './ndjson.js';
import type { RenderOptions } from './options.js';
import { selectTable, selectTables } from './select.js';
import { renderTables } from './table.js';
import type { Words } from './words.js';

export type { RenderOptions } from './options.js';
export type { Words } from './words.js';

export type Format = 'table' | 'csv' | 'json' | 'ndjson' | 'md';

type Renderer = (report: Report, options: RenderOptions) => string;

const renderers: Readonly<Record<Format, Renderer>> = {
  table: (report, options) => renderTables(selectTables(report, options.table), options),
  csv: (report, { table, bom }) => renderCsv(selectTable(report, table, 'csv'), bom),
  json: (report, { table = 'all' }) => renderJson(report, selectTables(report, table)),
  ndjson: (report, { table }) => renderNdjson(selectTable(report, table, 'ndjson')),
  md: (report, { table = 'all', words }) => renderMarkdown(report, selectTables(report, table), words),
};

export const formats = Object.keys(renderers) as Format[];

/** The data's own words go before ours. */
function withLabels(words: Words, labels: Labels = {}): Words {
  return {
    ...words,
    value: (id) => (Object.hasOwn(labels, id) ? labels[id][words.locale] : undefined) ?? words.value(id),
  };
}

/**
 * A report as text, ending with a line feed. Notes are part of `json` and `md`; the other formats leave them to
 * the caller.
 *
 * @throws ProblemError `no_such_table`, `one_table_only`
 */
export function render(report: Report, format: Format, options: RenderOptions): string {
  return renderers[format](report, { ...options, words: withLabels(options.words, report.labels) });
}
