import { fail } from '../problem.js';
import type { Report, Table } from '../report.js';

/** The tables that were asked for, by id or as `all`; else the first. @throws ProblemError `no_such_table` */
export function selectTables(report: Report, wanted: string | undefined): Table[] {
  if (wanted === 'all') return report.tables;
  if (wanted === undefined) return report.tables.slice(0, 1);
  const table = report.tables.find(({ id }) => id === wanted);
  return [table ?? fail('no_such_table', { value: wanted, args: { tables: tableIds(report) } })];
}

/** For a format that holds one table only. @throws ProblemError `one_table_only`, `no_such_table` */
export function selectTable(report: Report, wanted: string | undefined, format: string): Table {
  if (wanted === 'all') fail('one_table_only', { args: { format, tables: tableIds(report) } });
  return selectTables(report, wanted)[0];
}

function tableIds(report: Report): string {
  return report.tables.map(({ id }) => id).join(', ');
}
