import type { Database } from 'better-sqlite3';
import type { Batch } from '../csv/batch.js';

/** Stands for a customer who cannot be told. */
const nobody = -1;

/**
 * Turns the codes of a batch into stored numbers: of customers, who are created when they are not yet known,
 * and of names. One registry serves one file.
 */
export class Registry {
  /** Customers created so far. */
  newCustomers = 0;
  readonly #numbers = new Map<string, number[]>();
  /** Names that several customers have, by code. */
  readonly #shared = new Map<number, string>();
  readonly #find;
  readonly #id;
  readonly #findByName;
  readonly #forget;
  readonly #createCustomer;
  readonly #name;

  /** @param byName whether a customer may be called by a name that only one customer has */
  constructor(
    database: Database,
    readonly importNumber: number,
    readonly byName: boolean,
  ) {
    this.#find = database
      .prepare<[string], number>('SELECT customer FROM customers WHERE customer_id = ?')
      .pluck();
    this.#id = database
      .prepare<[number], string>('SELECT customer_id FROM customers WHERE customer = ?')
      .pluck();
    this.#findByName = database
      .prepare<[string], number>('SELECT customer FROM customers WHERE name = ? LIMIT 2')
      .pluck();
    this.#createCustomer = database.prepare<[string, number]>(
      'INSERT INTO customers (customer_id, import) VALUES (?, ?) ON CONFLICT (customer_id) DO NOTHING',
    );
    this.#forget = database.prepare(
      `DELETE FROM customers WHERE import = :import AND customer NOT IN
         (SELECT customer FROM responses WHERE import = :import AND customer IS NOT NULL)`,
    );
    this.#name = database
      .prepare<[string], number>(
        'INSERT INTO names (name) VALUES (?) ON CONFLICT (name) DO UPDATE SET name = name RETURNING name_id',
      )
      .pluck();
  }

  /** The numbers of a field's codes, after those that the batch adds; index them with a code. */
  customers(field: string, added: readonly string[] = []): readonly number[] {
    const numbers = this.#of(field);
    for (const id of added) {
      const number = this.#customer(id);
      if (number === nobody) this.#shared.set(numbers.length, id);
      numbers.push(number);
    }
    return numbers;
  }

  /** The name in this row of a batch by which several customers go, if it is such a name. */
  ambiguous({ columns }: Batch, row: number): string | undefined {
    return this.#shared.size === 0 ? undefined : this.#shared.get((columns.customer_id as Int32Array)[row]);
  }

  /** The customer's own id. */
  idOf(customer: number): string {
    return this.#id.get(customer)!;
  }

  /** As `customers`, for texts that recur. */
  names(field: string, added: readonly string[] = []): readonly number[] {
    const numbers = this.#of(field);
    for (const name of added) numbers.push(this.#name.get(name)!);
    return numbers;
  }

  /** Takes back the customers whom no response of the file is about after all: those of its rejected rows. */
  forgetUnanswered(): void {
    this.newCustomers -= this.#forget.run({ import: this.importNumber }).changes;
  }

  #of(field: string): number[] {
    const numbers = this.#numbers.get(field) ?? [];
    this.#numbers.set(field, numbers);
    return numbers;
  }

  #customer(id: string): number {
    const named = this.byName && this.#find.get(id) === undefined ? this.#findByName.all(id) : [];
    if (named.length > 1) return nobody;
    if (named.length === 1) return named[0];
    const { changes, lastInsertRowid } = this.#createCustomer.run(id, this.importNumber);
    if (changes === 0) return this.#find.get(id)!;
    this.newCustomers++;
    return Number(lastInsertRowid);
  }
}
