import type { Database } from 'better-sqlite3';
import type { Cohorts, Scope } from '../../facts.js';
import { calendarOf } from './calendar.js';

type CohortRow = [
  cohort: number,
  period: number,
  joined: number,
  left: number,
  buyers: number,
  revenue: number,
];

/** Customers with the day on which they came. */
const arrivals = {
  purchase: 'SELECT customer, first_day AS day, NULL AS "left" FROM customer_totals',
  since: 'SELECT customer, since AS day, "left" FROM customers WHERE ifnull("left" >= since, TRUE)',
};

const cohortsOf = ({ unit, by = 'purchase' }: Scope) => `
  WITH ${calendarOf(unit)},
  came AS MATERIALIZED (
    SELECT customer, unit AS cohort, "left"
    FROM (${arrivals[by]}) JOIN calendar USING (day) WHERE day <= :until
  ),
  bought AS (
    SELECT customer, unit, sum(revenue) AS revenue
    FROM transactions JOIN calendar USING (day) WHERE day <= :until GROUP BY customer, unit
  ),
  changes AS (
    SELECT cohort, 0 AS period, 1 AS joined, 0 AS gone, 0 AS buyers, 0 AS revenue FROM came
    UNION ALL
    SELECT cohort, unit - cohort, 0, 1, 0, 0 FROM came JOIN calendar ON day = "left" WHERE day <= :until
    UNION ALL
    SELECT cohort, unit - cohort, 0, 0, 1, revenue FROM bought JOIN came USING (customer)
  )
  SELECT cohort, period, sum(joined), sum(gone), sum(buyers), total(revenue)
  FROM changes GROUP BY cohort, period ORDER BY cohort, period`;

export function readCohorts(database: Database, until: number | null, scope: Scope): Cohorts {
  const rows = database.prepare(cohortsOf(scope)).raw().all({ until }) as CohortRow[];
  return {
    cohort: Int32Array.from(rows, (row) => row[0]),
    period: Int32Array.from(rows, (row) => row[1]),
    joined: Float64Array.from(rows, (row) => row[2]),
    left: Float64Array.from(rows, (row) => row[3]),
    buyers: Float64Array.from(rows, (row) => row[4]),
    revenue: Float64Array.from(rows, (row) => row[5]),
  };
}
