import { type Column, type Report, rowCount, type Table } from '../report.js';
import { exact, isNumeric } from './exact.js';

/** The report with these of its tables, every row on a line of its own. */
export function renderJson(report: Report, tables: readonly Table[]): string {
  const notes = report.notes.map(({ id, level, args = {} }) => JSON.stringify({ id, level, args }));
  const lists = tables.map((table) => member(table.id, block('[', jsonRows(table), ']')));
  const members = [
    member('analysis', JSON.stringify(report.analysis)),
    member('asOf', JSON.stringify(exact(report.asOf, 'date'))),
    member('options', JSON.stringify(report.options, null, 2)),
    member('fingerprint', JSON.stringify(report.fingerprint)),
    member('version', JSON.stringify(report.version)),
    member('tables', block('{', lists, '}')),
    member('notes', block('[', notes, ']')),
  ];
  return `${block('{', members, '}')}\n`;
}

/** Rows as JSON objects of exact values by column id; money keeps digits that a double would lose. */
export function jsonRows(table: Table, start = 0, most = rowCount(table)): string[] {
  const keys = table.columns.map((column) => JSON.stringify(column.id));
  return Array.from({ length: Math.min(most, rowCount(table) - start) }, (_, row) => {
    const members = table.columns.map((column, index) => `${keys[index]}:${literal(column, start + row)}`);
    return `{${members.join(',')}}`;
  });
}

function literal({ type, values }: Column, row: number): string {
  const text = exact(values[row], type);
  const bare = typeof values[row] === 'number' && isNumeric(type);
  return bare && text !== null ? text : JSON.stringify(text);
}

function member(key: string, value: string): string {
  return `${JSON.stringify(key)}: ${value}`;
}

function block(open: string, items: readonly string[], close: string): string {
  if (items.length === 0) return open + close;
  return `${open}\n${indent(items.join(',\n'))}\n${close}`;
}

function indent(text: string): string {
  return `  ${text.replaceAll('\n', '\n  ')}`;
}
