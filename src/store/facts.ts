import type { Database } from 'better-sqlite3';
import type { CustomerSummary, Customers, FactName, Facts, Ratings, Sources } from '../facts.js';
import { totalsOf } from './totals.js';

export interface FactRequest {
  names: readonly FactName[];
  /** Days; the newest date of the data where absent. */
  asOf?: number;
  /** The `customer_id` or the name that `transaction_sources` is about. */
  customer?: string;
}

/** Reads facts out of the database, in the numbering that `Facts` describes. */
export function readFacts(database: Database, { names, asOf, customer }: FactRequest): Facts {
  const newest = newestDay(database);
  const until = asOf ?? newest;
  const { customers, positions } = readCustomers(database, asOf ?? null);
  const readers: { [N in FactName]: () => Facts[N] } = {
    customers: () => customers,
    // Without a date of the user's own every rating counts, those after the last transaction too.
    ratings: () => readRatings(database, positions, asOf ?? null),
    customer_summary: () => readSummary(database, positions, customers.customer_id.length, until, newest),
    transaction_sources: () => readSources(database, positions, until, customer ?? ''),
  };
  return { asOf: until, ...Object.fromEntries(names.map((name) => [name, readers[name]()])) } as Facts;
}

/** The newest transaction's day; where there is none, the newest rating's. */
export function newestDay(database: Database): number | null {
  const day = database.prepare('SELECT max(last_day) FROM customer_totals').pluck().get();
  return (day ?? database.prepare('SELECT max(date) FROM ratings').pluck().get()) as number | null;
}

const present = `
  FROM customers LEFT JOIN customer_totals USING (customer)
  WHERE :until IS NULL OR ifnull(min(ifnull(since, first_day), ifnull(first_day, since)) <= :until, TRUE)`;

/** Customers, but for those who came only after the day that the user names. */
function readCustomers(
  database: Database,
  until: number | null,
): { customers: Customers; positions: Int32Array } {
  const { count, highest } = database
    .prepare(
      `SELECT count(*) AS count, (SELECT ifnull(max(customer), 0) FROM customers) AS highest ${present}`,
    )
    .get({ until }) as { count: number; highest: number };
  const customers: Customers = {
    customer_id: new Array(count),
    name: new Array(count),
    potential: new Float64Array(count),
    since: new Float64Array(count),
  };
  const positions = new Int32Array(highest + 1).fill(-1);
  const rows = database.prepare(
    `SELECT customer, customer_id, name, potential, since ${present} ORDER BY customer_id`,
  );
  let at = 0;
  for (const [customer, id, name, potential, since] of rows.raw().iterate({ until }) as Iterable<
    [number, string, string | null, number | null, number | null]
  >) {
    positions[customer] = at;
    customers.customer_id[at] = id;
    customers.name[at] = name;
    customers.potential[at] = potential ?? Number.NaN;
    customers.since[at] = since ?? Number.NaN;
    at++;
  }
  return { customers, positions };
}

type RatingRow = [number, string, string | null, string | null, number | null, number, string, number];

function readRatings(database: Database, positions: Int32Array, until: number | null): Ratings {
  const rows = database
    .prepare(
      `SELECT customer, criterion, scorecard, rater, date, score, imports.file, line
       FROM ratings JOIN imports USING (import) WHERE date IS NULL OR date <= ifnull(?, date) ORDER BY import, line, customer`,
    )
    .raw()
    .all(until)
    .filter((row) => positions[(row as number[])[0]] >= 0) as RatingRow[];
  return {
    customer: Int32Array.from(rows, (row) => positions[row[0]]!),
    criterion: rows.map((row) => row[1]),
    scorecard: rows.map((row) => row[2]),
    rater: rows.map((row) => row[3]),
    day: Float64Array.from(rows, (row) => row[4] ?? Number.NaN),
    score: Float64Array.from(rows, (row) => row[5]),
    file: rows.map((row) => row[6]),
    line: Int32Array.from(rows, (row) => row[7]),
  };
}

function readSummary(
  database: Database,
  positions: Int32Array,
  count: number,
  until: number | null,
  newest: number | null,
): CustomerSummary {
  const unknown = () => new Float64Array(count).fill(Number.NaN);
  const summary: CustomerSummary = {
    transactions: new Float64Array(count),
    active_days: new Float64Array(count),
    first_day: unknown(),
    last_day: unknown(),
    revenue: new Float64Array(count),
    cost: unknown(),
  };
  // The kept totals go up to the newest day; for an earlier one the transactions are added up again.
  const all = until === null || newest === null || until >= newest;
  const statement = database.prepare(
    `SELECT customer, transactions, active_days, first_day, last_day, revenue, CASE WHEN costed = transactions THEN cost END
     FROM ${all ? 'customer_totals' : `(${totalsOf('day <= ?')})`}`,
  );
  for (const [customer, ...values] of statement.raw().iterate(...(all ? [] : [until])) as Iterable<
    number[]
  >) {
    const at = positions[customer!]!;
    summary.transactions[at] = values[0]!;
    summary.active_days[at] = values[1]!;
    summary.first_day[at] = values[2]!;
    summary.last_day[at] = values[3]!;
    summary.revenue[at] = values[4]!;
    summary.cost[at] = values[5] ?? Number.NaN;
  }
  return summary;
}

function readSources(
  database: Database,
  positions: Int32Array,
  until: number | null,
  customer: string,
): Sources {
  const rows = database
    .prepare(
      `SELECT customer, imports.file, count(*), min(transactions.line), max(transactions.line)
       FROM transactions JOIN customers USING (customer) JOIN imports ON imports.import = transactions.import
       WHERE (customer_id = :customer OR name = :customer) AND day <= ifnull(:until, day)
       GROUP BY customer, imports.import ORDER BY customer, imports.import`,
    )
    .raw()
    .all({ customer, until }) as [number, string, number, number, number][];
  return {
    customer: Int32Array.from(rows, (row) => positions[row[0]]!),
    file: rows.map((row) => row[1]),
    lines: Int32Array.from(rows, (row) => row[2]),
    first_line: Int32Array.from(rows, (row) => row[3]),
    last_line: Int32Array.from(rows, (row) => row[4]),
  };
}
