import type { Database } from 'better-sqlite3';
import type { Batch } from '../csv/batch.js';
import { isoDate } from '../day.js';
import type { Kind, RecordStorage } from '../kinds/kind.js';
import { fail } from '../problem.js';
import type { Registry } from './registry.js';
import { columnOf } from './tables.js';
import type { Landing, Settled, Writer } from './writer.js';

type Cell = string | number | null;

/** Stores rows of which there is one per key, each met with what is stored under its key. */
export class RecordWriter implements Writer {
  readonly #storage: RecordStorage;
  readonly #settled: Settled = { imported: 0, unchanged: 0, differing: 0, nameless: 0 };
  /** Rows that the file has met before. */
  readonly #met = new Set<number>();
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
      const name = this.registry.ambiguous(batch, i);
      if (name === undefined) {
        this.#meet(
          key.map((read) => read(i)),
          values.map((read) => read(i)),
          batch.lines[i],
        );
      } else {
        this.landing.reject({
          line: batch.lines[i],
          column: 'customer_id',
          value: name,
          code: 'name_ambiguous',
        });
      }
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
      const { lastInsertRowid } = this.#insert.run(...key, ...values, number, line);
      this.#met.add(Number(lastInsertRowid));
      this.#settled.imported++;
      return;
    }
    const merged = this.#values.map((field, i) => this.#merge(field, stored[field], values[i]));
    const conflicts = merged.some((each) => each.conflicts);
    const row = stored.row as number;
    if (conflicts && this.#met.has(row)) {
      const { column, value } = this.#name(key);
      this.landing.reject({ line, column, value, code: 'identity_twice' });
      return;
    }
    if (conflicts && onDuplicate === 'error') fail('duplicate_differs', { file, line, ...this.#name(key) });
    this.#met.add(row);
    if (conflicts && onDuplicate === 'keep') this.#settled.differing++;
    // A customer whom another kind of file named first has no line yet: this row is the first about them.
    const changes = stored.line === null || merged.some(({ value }, i) => value !== stored[this.#values[i]]);
    if (changes) this.#update.run(...merged.map(({ value }) => value), number, line, row);
    if (changes) this.#settled.imported++;
    else this.#settled.unchanged++;
  }

  /** What a field becomes, and whether two values contradict each other. */
  #merge(field: string, stored: Cell, value: Cell): { value: Cell; conflicts: boolean } {
    if (field === this.#storage.extras && stored !== null && value !== null)
      return this.#mergeExtras(stored, value);
    if (this.#storage.fills && (stored === null || value === null))
      return { value: stored ?? value, conflicts: false };
    return { value: this.landing.onDuplicate === 'replace' ? value : stored, conflicts: stored !== value };
  }

  /** Further columns are met one by one, each like a field. */
  #mergeExtras(stored: Cell, value: Cell): { value: Cell; conflicts: boolean } {
    const [old, given] = [stored, value].map((json) => JSON.parse(String(json)) as Record<string, string>);
    const conflicts = Object.keys(given).some(
      (name) => Object.hasOwn(old, name) && old[name] !== given[name],
    );
    const merged = this.landing.onDuplicate === 'replace' ? { ...old, ...given } : { ...given, ...old };
    // In the order of what is stored, so that the same extras are the same text.
    const names = [...new Set([...Object.keys(old), ...Object.keys(given)])];
    return {
      value: JSON.stringify(Object.fromEntries(names.map((name) => [name, merged[name]]))),
      conflicts,
    };
  }

  /** A key as people know it: by the customer's own id. */
  #name(key: readonly Cell[]): { column: string; value: string } {
    const fields = this.#storage.key;
    const words = fields.map((field, i) => {
      const { type } = this.kind.fields[field];
      if (type === 'customer') return this.registry.idOf(key[i] as number);
      return type === 'date' ? isoDate(key[i] as number | null) : key[i];
    });
    return { column: fields[0], value: words.filter((word) => word !== null).join(', ') };
  }

  settle(): Settled {
    return this.#settled;
  }
}
