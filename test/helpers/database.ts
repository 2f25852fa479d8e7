import Sqlite from 'better-sqlite3';

/** Asks a database file directly, past the program: rows as arrays. */
export function ask(file: string, sql: string): unknown[][] {
  const database = new Sqlite(file, { readonly: true });
  try {
    return database.prepare(sql).raw().all() as unknown[][];
  } finally {
    database.close();
  }
}

/** Everything that an import may change, in an order of its own. */
export function contents(file: string): unknown[][][] {
  const tables = [
    'customers',
    'names',
    'transactions',
    'transaction_ids',
    'order_lines',
    'customer_totals',
    'activities',
    'rates',
    'receivables',
    'ratings',
    'scorecards',
    'questionnaires',
    'responses',
    'answers',
    'imports',
  ];
  return tables.map((table) => ask(file, `SELECT * FROM ${table} ORDER BY 1, 2`));
}
