import type { Database } from 'better-sqlite3';
import type { EventStorage, FieldType, Kind, RecordStorage } from '../kinds/kind.js';

/** The column in which a field is stored. */
export function columnOf(kind: Kind, field: string): string {
  if (kind.storage.layout === 'events' && field === 'date') return 'day';
  return kind.fields[field]?.type === 'customer' ? 'customer' : field;
}

/** How SQLite stores each type of field. */
export const sqlTypes: Readonly<Record<FieldType, string>> = {
  customer: 'INTEGER',
  name: 'INTEGER',
  date: 'INTEGER',
  money: 'INTEGER',
  number: 'REAL',
  score: 'REAL',
  text: 'TEXT',
  choice: 'TEXT',
  question: 'TEXT',
  answer: '',
};

/** Makes the tables of the kinds where they are missing, and adds the columns that a newer kind has more. */
export function makeTables(database: Database, kinds: readonly Kind[]): void {
  for (const kind of kinds) {
    for (const statement of tablesOf(kind)) database.exec(statement);
    const present = new Set(
      database.prepare(`SELECT name FROM pragma_table_info(?)`).pluck().all(kind.storage.table),
    );
    for (const [column, type] of valueColumns(kind)) {
      if (!present.has(column))
        database.exec(`ALTER TABLE ${kind.storage.table} ADD COLUMN "${column}" ${type}`);
    }
  }
}

function tablesOf(kind: Kind): string[] {
  const { storage } = kind;
  if (storage.layout === 'events') return eventTables(kind, storage);
  // Responses have tables of a shape of their own, which the schema has from the start.
  return storage.layout === 'records' ? recordTables(kind, storage) : [];
}

function valueColumns(kind: Kind): [name: string, type: string][] {
  const columns = kind.storage.values.map((field): [string, string] => [
    columnOf(kind, field),
    sqlTypes[kind.fields[field]!.type],
  ]);
  const extras = kind.storage.layout === 'records' ? kind.storage.extras : undefined;
  return extras ? [...columns, [extras, 'TEXT']] : columns;
}

/**
 * Events are clustered by customer and day, since every question groups them so; import and line tell where
 * each came from and complete the key.
 */
function eventTables(kind: Kind, { table, identity }: EventStorage): string[] {
  const values = valueColumns(kind).map(([column, type]) => `"${column}" ${type}`);
  const place =
    'customer INTEGER NOT NULL, day INTEGER NOT NULL, import INTEGER NOT NULL, line INTEGER NOT NULL';
  const statements = [
    `CREATE TABLE IF NOT EXISTS ${table} (${place}, ${values.join(', ')},
       PRIMARY KEY (customer, day, import, line)) WITHOUT ROWID`,
  ];
  if (identity) {
    const within = identity.within.map(
      (field) => `"${field}" ${sqlTypes[kind.fields[field]!.type]} NOT NULL`,
    );
    statements.push(
      `CREATE TABLE IF NOT EXISTS ${identity.field}s ("${identity.field}" TEXT NOT NULL, ${within.join(', ')}, ${place},
         PRIMARY KEY (${[identity.field, ...identity.within].join(', ')})) WITHOUT ROWID`,
    );
  }
  return statements;
}

function recordTables(kind: Kind, { table, key }: RecordStorage): string[] {
  if (table === 'customers') return [];
  const columns = key.map((field) => `"${columnOf(kind, field)}" ${sqlTypes[kind.fields[field]!.type]}`);
  const values = valueColumns(kind).map(([column, type]) => `"${column}" ${type}`);
  return [
    `CREATE TABLE IF NOT EXISTS ${table} (${[...columns, ...values].join(', ')}, import INTEGER NOT NULL, line INTEGER NOT NULL)`,
    `CREATE INDEX IF NOT EXISTS ${table}_key ON ${table} (${key.map((field) => `"${columnOf(kind, field)}"`).join(', ')})`,
  ];
}
