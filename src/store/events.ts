import type { Database, Statement } from 'better-sqlite3';
import type { Batch, BatchColumn } from '../csv/batch.js';
import type { EventStorage, Kind } from '../kinds/kind.js';
import { claimIdentities } from './identities.js';
import { renewOrderLines } from './order-lines.js';
import type { Registry } from './registry.js';
import { sqlTypes } from './tables.js';
import { renewTotals } from './totals.js';
import type { Landing, Settled, Writer } from './writer.js';

/** Rows per prepared INSERT: more gain nothing. */
const rowsPerInsert = 50;

interface StagedColumn {
  /** Null where the file does not have the field. */
  values: BatchColumn | null;
  numbers: readonly number[] | null;
}

/** SQLite stores NaN as NULL; the code −1 of a missing name has no number. */
function cell(values: BatchColumn | null, numbers: readonly number[] | null, row: number): unknown {
  if (values === null) return null;
  const value = values[row];
  return numbers ? (numbers[value as number] ?? null) : value;
}

/**
 * Stores events in two steps: rows are staged as they come, in the order of the file; when the last is
 * there, those already stored are taken out and the rest is written in the order of the table. Inserting in
 * key order costs a sort and saves ten times as much: random inserts into a large tree are what hurts.
 */
export class EventWriter implements Writer {
  readonly #storage: EventStorage;
  readonly #fields: string[];
  readonly #insertMany: Statement;
  readonly #insertOne: Statement;

  constructor(
    readonly database: Database,
    readonly kind: Kind & { storage: EventStorage },
    readonly registry: Registry,
    readonly landing: Landing,
  ) {
    this.#storage = kind.storage;
    const { identity, values } = this.#storage;
    this.#fields = identity ? [...values, identity.field] : [...values];
    const columns = this.#fields.map((field) => `${field} ${sqlTypes[kind.fields[field]!.type]}`);
    // An error may have left the stage of an earlier file behind.
    database.exec('DROP TABLE IF EXISTS temp.stage');
    database.exec(
      `CREATE TEMP TABLE stage (line INTEGER PRIMARY KEY, customer INTEGER, day INTEGER, ${columns.join(', ')})`,
    );
    const row = `(?, ?, ?, ${columns.map(() => '?').join(', ')})`;
    this.#insertOne = database.prepare(`INSERT INTO stage VALUES ${row}`);
    this.#insertMany = database.prepare(
      `INSERT INTO stage VALUES ${new Array(rowsPerInsert).fill(row).join(', ')}`,
    );
  }

  write(batch: Batch): void {
    const columns = ['line', 'customer_id', 'date', ...this.#fields].map((field) =>
      this.#column(batch, field),
    );
    const width = columns.length;
    // One array of parameters serves all inserts; filling it column by column keeps each loop simple and fast.
    const many: unknown[] = new Array(rowsPerInsert * width);
    const wholes = batch.rows - (batch.rows % rowsPerInsert);
    for (let start = 0; start < wholes; start += rowsPerInsert) {
      for (let c = 0; c < width; c++) {
        const { values, numbers } = columns[c]!;
        for (let i = 0; i < rowsPerInsert; i++) many[i * width + c] = cell(values, numbers, start + i);
      }
      this.#insertMany.run(many);
    }
    for (let i = wholes; i < batch.rows; i++) {
      this.#insertOne.run(columns.map(({ values, numbers }) => cell(values, numbers, i)));
    }
  }

  /** A field's values; where they are codes, with the stored numbers for them. */
  #column(batch: Batch, field: string): StagedColumn {
    if (field === 'line') return { values: batch.lines, numbers: null };
    const values = batch.columns[field] ?? null;
    const { type } = this.kind.fields[field]!;
    const added = batch.added[field];
    if (type === 'customer') return { values, numbers: this.registry.customers(field, added) };
    return { values, numbers: type === 'name' ? this.registry.names(field, added) : null };
  }

  settle(): Settled {
    const { database, landing } = this;
    const { table, values, identity } = this.#storage;
    const settled: Settled = { imported: 0, unchanged: 0, differing: 0, nameless: 0 };
    const wasEmpty = !database.prepare(`SELECT 1 FROM ${table} LIMIT 1`).get();
    database.exec(
      'CREATE TEMP TABLE IF NOT EXISTS touched (customer INTEGER PRIMARY KEY); DELETE FROM touched',
    );
    if (!wasEmpty) this.#dropRepeated(settled);
    if (identity) claimIdentities(database, this.#storage, landing, settled);
    const columns = values.join(', ');
    const { changes } = database
      .prepare(
        `INSERT INTO ${table} (customer, day, import, line, ${columns})
         SELECT customer, day, ?, line, ${columns} FROM stage ORDER BY customer, day, line`,
      )
      .run(landing.import);
    settled.imported = changes;
    if (table === 'transactions') {
      renewOrderLines(database);
      renewTotals(database, wasEmpty);
    }
    database.exec('DROP TABLE temp.stage');
    return settled;
  }

  /** Takes out rows without an identity of which the store has as many as the file. */
  #dropRepeated(settled: Settled): void {
    const { table, values, identity } = this.#storage;
    const unidentified = identity ? `${identity.field} IS NULL` : 'TRUE';
    const row = ['customer', 'day', ...values].join(', ');
    const same = ['customer', 'day', ...values].map((column) => `t.${column} IS s.${column}`).join(' AND ');
    const { changes } = this.database
      .prepare(
        `DELETE FROM stage WHERE line IN (
           SELECT s.line FROM (
             SELECT line, ${row}, row_number() OVER (PARTITION BY ${row} ORDER BY line) AS nth
             FROM stage WHERE ${unidentified}
           ) AS s JOIN (
             SELECT ${row}, count(*) AS times FROM ${table}
             WHERE (customer, day) IN (SELECT customer, day FROM stage WHERE ${unidentified}) GROUP BY ${row}
           ) AS t ON ${same}
           WHERE s.nth <= t.times)`,
      )
      .run();
    settled.unchanged += changes;
  }
}
