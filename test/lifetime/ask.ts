import { expect } from 'vitest';
import type { LifetimeOptions } from '../../src/analyses/lifetime/options.js';
import { open } from '../../src/clientele.js';
import { known, type Report, type Value } from '../../src/report.js';
import { column } from '../evaluate/facts.js';
import { temporaryFolder } from '../helpers/folder.js';
import type { Sale } from './facts.js';

/** A database of a CSV of transactions, and what is asked of it. */
export async function asking(csv: string) {
  const folder = temporaryFolder();
  const clientele = open(folder.at('clientele.db'));
  await clientele.import('transactions', folder.write('transactions.csv', csv));
  return {
    clientele,
    /** Lines of customer_id,left. */
    importCustomers: (lines: readonly string[]) =>
      clientele.import(
        'customers',
        folder.write('customers.csv', ['customer_id,left', ...lines, ''].join('\n')),
      ),
    ask: async (given: Partial<LifetimeOptions> = {}) => readable(await clientele.analyse('lifetime', given)),
  };
}

/** A report by cells; nothing in it may be infinite. */
export function readable(report: Report) {
  const { tables, notes } = report;
  for (const { id, values } of tables.flatMap((table) => table.columns)) {
    for (const value of Array.from(values, known)) {
      if (typeof value === 'number') expect(value, id).toSatisfy(Number.isFinite);
    }
  }
  /** The cell of a table in the row where `key` is `of`. */
  const cell = (table: string, key: string, of: Value, id: string) =>
    column(tables, table, id)[column(tables, table, key).indexOf(of)];
  return {
    tables,
    notes: notes.map(({ id }) => id),
    column: (table: string, id: string) => column(tables, table, id),
    cell,
    parameters: (model: string, id = 'estimate') =>
      column(tables, 'parameters', id).filter((_, i) => column(tables, 'parameters', 'model')[i] === model),
  };
}

export function csvOf(sales: readonly Sale[]): string {
  const date = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
  const lines = sales.map(({ id, day, revenue, cost }) => [id, date(day), revenue, cost ?? ''].join(','));
  return ['customer_id,date,revenue,cost', ...lines, ''].join('\n');
}
