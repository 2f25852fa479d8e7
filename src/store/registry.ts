import type { Database } from 'better-sqlite3';

/**
 * Turns the codes of a batch into stored numbers: of customers, who are created when they are not yet known,
 * and of names. One registry serves one file.
 */
export class Registry {
  /** Customers created so far. */
  newCustomers = 0;
  readonly #numbers = new Map<string, number[]>();
  readonly #find;
  readonly #findByName;
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
    this.#findByName = database
      .prepare<[string], number>('SELECT customer FROM customers WHERE name = ? LIMIT 2')
      .pluck();
    this.#createCustomer = database.prepare<[string, string | null, number]>(
      'INSERT INTO customers (customer_id, name, import) VALUES (?, ?, ?) ON CONFLICT (customer_id) DO NOTHING',
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
    for (const id of added) numbers.push(this.#customer(id));
    return numbers;
  }

  /** As `customers`, for texts that recur. */
  names(field: string, added: readonly string[] = []): readonly number[] {
    const numbers = this.#of(field);
    for (const name of added) numbers.push(this.#name.get(name)!);
    return numbers;
  }

  #of(field: string): number[] {
    const numbers = this.#numbers.get(field) ?? [];
    this.#numbers.set(field, numbers);
    return numbers;
  }

  #customer(id: string): number {
    const named = this.byName && this.#find.get(id) === undefined ? this.#findByName.all(id) : [];
    if (named.length === 1) return named[0]!;
    const { changes, lastInsertRowid } = this.#createCustomer.run(
      id,
      this.byName ? id : null,
      this.importNumber,
    );
    if (changes === 0) return this.#find.get(id)!;
    this.newCustomers++;
    return Number(lastInsertRowid);
  }
}
