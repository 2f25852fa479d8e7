import { fail } from '../problem.js';
import type { Report, Table } from '../report.js';
import type { Format } from './options.js';

/**
 * The tables that a format shows: those that were asked for, by id or as `all`; else every table where it is
 * `json` or `md`, the overview in a terminal, and the first table where it holds one only.
 *
 * @throws ProblemError `no_such_table`, `one_table_only`
 */
export function selectTables(report: Report, format: Format, wanted: string | undefined): Table[] {
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
