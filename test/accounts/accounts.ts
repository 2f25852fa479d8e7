import { accounts } from '../../src/analyses/accounts/index.js';
import type { Policy } from '../../src/analyses/accounts/policy.js';
import { accountPolicy } from '../../src/analyses/accounts/preset.js';
import { readPolicy } from '../../src/analyses/accounts/read-policy.js';
import type { Facts } from '../../src/facts.js';
import { known, type Table, type Value } from '../../src/report.js';
import { day, factsOf, type KnownCustomer } from '../helpers/facts.js';

export const asOf = day('2024-12-31');

/** The default policy, with some of its text replaced: each text stands in it once. */
export function policyWith(replaced: Readonly<Record<string, string>> = {}): Policy {
  let yaml = accountPolicy;
  for (const [before, after] of Object.entries(replaced)) {
    if (yaml.split(before).length !== 2) throw new Error(`“${before}” does not stand there once`);
    yaml = yaml.replace(before, after);
  }
  return readPolicy(yaml, 'policy.yaml');
}

/** A customer of three years who bought in both years at a margin of 20 %, but for what is said. */
export function buyer(id: string, revenue: number, about: Partial<KnownCustomer> = {}): KnownCustomer {
  return {
    id,
    summary: { transactions: 8, first_day: asOf - 1100, last_day: asOf - 10 },
    year: { transactions: 4, revenue, cost: revenue * 0.8 },
    prior_year: { transactions: 4, revenue },
    products: 1,
    ...about,
  };
}

export function reportOf(known: readonly KnownCustomer[] | Facts, policy = policyWith()) {
  const facts = 'asOf' in known ? known : factsOf(known, asOf);
  const result = accounts.compute(facts, { policy });
  const found = accounts.present(result, { policy });
  return {
    ...found,
    facts,
    result,
    explain: (customer: number) => accounts.explain!(result, facts, { policy }, customer),
    /** A column of the customers' table, by customer. */
    classesBy: (column: string): Record<string, Value> => {
      const ids = columnOf(found.tables, 'customers', 'customer_id');
      const classes = columnOf(found.tables, 'customers', column);
      return Object.fromEntries(ids.map((id, row) => [id, classes[row]]));
    },
  };
}

/** One column of a table; unknown is null. */
export function columnOf(tables: readonly Table[], table: string, id: string): Value[] {
  const found = tables.find((each) => each.id === table)?.columns.find((each) => each.id === id);
  if (!found) throw new Error(`there is no ${table}.${id}`);
  return Array.from(found.values, known);
}

/** The rows of a table, as arrays of some of its columns. */
export function rowsOf(tables: readonly Table[], table: string, ...ids: string[]): Value[][] {
  const columns = ids.map((id) => columnOf(tables, table, id));
  return columns[0].map((_, row) => columns.map((column) => column[row]));
}
