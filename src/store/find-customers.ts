import type { Database } from 'better-sqlite3';

export interface FoundCustomer {
  customer_id: string;
  name: string | null;
}

/** SQLite refuses patterns without end. */
const longest = 200;

/**
 * Customers whose id or name has `text` in it; equal ones first, then those that begin with it. Where the id
 * matches they stand in its order (C2 before C10), before those whose name does. Latin letters match in either
 * case, and characters of full width as they are written and as usual ones.
 */
export function findCustomers(database: Database, text: string, limit: number): FoundCustomer[] {
  const literal = text.slice(0, longest);
  const usual = literal.normalize('NFKC');
  const idLike = (pattern: string) => `customer_id LIKE ${pattern} ESCAPE '\\'`;
  const like = (pattern: string) => `(${idLike(pattern)} OR name LIKE ${pattern} ESCAPE '\\')`;
  const anywhere = `'%' || @literal || '%'`;
  const usually = `'%' || @usual || '%'`;
  const idMatches = `(${idLike(anywhere)} OR ${idLike(usually)})`;
  return database
    .prepare<unknown[], FoundCustomer>(
      `SELECT customer_id, name FROM customers WHERE ${like(anywhere)} OR ${like(usually)}
       ORDER BY ${like('@usual')} DESC, ${like(`@usual || '%'`)} DESC, ${idMatches} DESC,
         CASE WHEN ${idMatches} THEN length(customer_id) ELSE length(name) END,
         CASE WHEN ${idMatches} THEN customer_id ELSE name END, customer_id
       LIMIT @limit`,
    )
    .all({ literal: escaped(literal), usual: escaped(usual), limit });
}

export function customerWithId(database: Database, id: string): FoundCustomer | null {
  const found = database
    .prepare<unknown[], FoundCustomer>('SELECT customer_id, name FROM customers WHERE customer_id = ?')
    .get(id);
  return found ?? null;
}

/** `%` and `_` stand for themselves. */
function escaped(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
