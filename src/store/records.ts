import type { Database } from 'better-sqlite3';
import type { Batch } from '../csv/batch.js';
import type { Kind, RecordStorage } from '../kinds/kind.js';
import { fail } from '../problem.js';
import type { Registry } from './registry.js';
import { columnOf } from './tables.js';
import type { Landing, Settled, Writer } from './writer.js';

type Cell = string | number | null;

/** Stores rows of which there is one per key, each met with what is stored under its key. */
export class RecordWriter implements Writer {
  readonly #storage: RecordStorage;
  readonly #settled: Settled = { imported: 0, unchanged: 0, differing: 0, rejects: [] };
  readonly #find;
  readonly #insert;
  readonly #update;
  readonly #values: string[];

  constructor(
    readonly database: Database,
    readonly kind: Kind & { storage: RecordStorage },
    readonly registry: Registry,
    readonly landing: Landing,
  ) {
    this.#storage = kind.storage;
    const { table, key, values, extras } = this.#storage;
    this.#values = extras ? [...values, extras] : [...values];
    const keys = key.map((field) => `"${columnOf(kind, field)}"`);
    const columns = this.#values.map((field) => `"${field}"`);
    const where = keys.map((column) => `${column} IS ?`).join(' AND ');
    this.#find = database.prepare(
      `SELECT rowid AS row, line, ${columns.join(', ')} FROM ${table} WHERE ${where}`,
    );
    const all = [...keys, ...columns, 'import', 'line'];
    this.#insert = database.prepare(
      `INSERT INTO ${table} (${all.join(', ')}) VALUES (${all.map(() => '?').join(', ')})`,
    );
    const set = [...columns, 'import', 'line'].map((column) => `${column} = ?`).join(', ');
    this.#update = database.prepare(`UPDATE ${table} SET ${set} WHERE rowid = ?`);
  }

  write(batch: Batch): void {
    const key = this.#storage.key.map((field) => this.#reader(batch, field));
    const values = this.#values.map((field) => this.#reader(batch, field));
    for (let i = 0; i < batch.rows; i++) {
      this.#meet(
        key.map((read) => read(i)),
        values.map((read) => read(i)),
        batch.lines[i]!,
      );
    }
  }

  #reader(batch: Batch, field: string): (row: number) => Cell {
    const column = batch.columns[field];
    if (!column) return () => null;
    if (this.kind.fields[field]?.type === 'customer') {
      const customers = this.registry.customers(field, batch.added[field]);
      return (row) => customers[column[row] as number] ?? null;
    }
    return (row) => {
      const value = column[row]!;
      return typeof value === 'number' && Number.isNaN(value) ? null : value;
    };
  }

  #meet(key: Cell[], values: Cell[], line: number): void {
    const { import: number, file, onDuplicate } = this.landing;
    const stored = this.#find.get(...key) as Record<string, Cell> | undefined;
    if (!stored) {
      this.#insert.run(...key, ...values, number, line);
      this.#settled.imported++;
      return;
    }
    const merged = this.#values.map((field, i) =>
      this.#keeps(stored[field]!, values[i]!) ? stored[field]! : values[i]!,
    );
    const differs = this.#values.some((field, i) =>
      this.#storage.fills ? values[i] !== null && merged[i] !== values[i] : stored[field] !== values[i],
    );
    if (differs && onDuplicate === 'error') {
      fail('duplicate_differs', { file, line, column: this.#storage.key[0]!, value: String(key[0]) });
    }
    // A customer whom another kind of file named first has no line yet: this row is the first about them.
    const changes = stored.line === null || this.#values.some((field, i) => merged[i] !== stored[field]);
    if (changes) {
      this.#update.run(...merged, number, line, stored.row);
      this.#settled.imported++;
    } else {
      this.#settled.unchanged++;
      if (differs) this.#settled.differing++;
    }
  }

  /** Whether the stored value stands against the new one. */
  #keeps(stored: Cell, value: Cell): boolean {
    if (this.#storage.fills && value === null) return true;
    if (this.#storage.fills && stored === null) return false;
    return this.landing.onDuplicate !== 'replace';
  }

  settle(): Settled {
    return this.#settled;
  }
}
