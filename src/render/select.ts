import { fail } from '../problem.js';
import type { Findings, Table } from '../report.js';
import type { Format, RenderOptions } from './options.js';

/**
 * The tables that a format shows: those that were asked for, by id or as `all`; else every table where it is
 * `json` or `md`, the overview in a terminal, and the first table where it holds one only.
 *
 * @throws ProblemError `no_such_table`, `one_table_only`
 */
export function selectTables(report: Findings, format: Format, wanted: string | undefined): Table[] {
  const { tables, overview } = report;
  const holdsOne = format === 'csv' || format === 'ndjson';
  const ids = tables.map(({ id }) => id).join(', ');
  if (wanted === 'all' && holdsOne) fail('one_table_only', { args: { format, tables: ids } });
  if (wanted === 'all') return tables;
  if (wanted !== undefined) {
    const table = tables.find(({ id }) => id === wanted);
    return [table ?? fail('no_such_table', { value: wanted, args: { tables: ids } })];
  }
  if (format === 'json' || format === 'md') return tables;
  if (format === 'table' && overview) {
    return overview.flatMap((id) => tables.filter((table) => table.id === id));
  }
  return tables.slice(0, 1);
}

/** Every table that a rendering needs: those that are shown, and in an overview those that its charts view. */
export function neededTables(
  findings: Findings,
  format: Format,
  { table: wanted, width }: Pick<RenderOptions, 'table' | 'width'>,
): Table[] {
  const shown = selectTables(findings, format, wanted);
  const isDrawn = format === 'table' && wanted === undefined && width !== undefined && findings.overview;
  const viewed = new Set(isDrawn ? findings.charts?.map(({ table }) => table) : []);
  return findings.tables.filter((table) => shown.includes(table) || viewed.has(table.id));
}
