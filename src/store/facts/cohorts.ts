import type { Database } from 'better-sqlite3';
import type { Cohorts, Scope } from '../../facts.js';
import { unitOf } from '../../stats/calendar-unit.js';
import { eachRow } from '../each-row.js';
import { eachPurchaseUnit } from './purchase-units.js';

/** What happened to a cohort in a period. */
interface Change {
  cohort: number;
  period: number;
  joined: number;
  left: number;
  buyers: number;
  revenue: number;
}

export function readCohorts(
  database: Database,
  until: number | null,
  { unit, by = 'purchase' }: Scope,
): Cohorts {
  const changes = new Changes();
  const cohortOf = new Map<number, number>();
  const join = (customer: number, cohort: number) => {
    cohortOf.set(customer, cohort);
    changes.at(cohort, cohort).joined++;
  };
  if (by === 'since') {
    const rows = `FROM customers WHERE since <= ? AND ifnull("left" >= since, TRUE)`;
    eachRow(
      database,
      'customer, since, "left"',
      rows,
      [until],
      (_, customer: number, since: number, left: number | null) => {
        join(customer, unitOf(since, unit));
        if (left !== null && left <= until!) changes.at(unitOf(since, unit), unitOf(left, unit)).left++;
      },
    );
  }
  eachPurchaseUnit(database, until, unit, (customer, number, revenue) => {
    if (by === 'purchase' && !cohortOf.has(customer)) join(customer, number);
    const cohort = cohortOf.get(customer);
    if (cohort === undefined) return;
    const change = changes.at(cohort, number);
    change.buyers++;
    change.revenue += revenue;
  });

  const rows = changes.inOrder();
  return {
    cohort: Int32Array.from(rows, ({ cohort }) => cohort),
    period: Int32Array.from(rows, ({ period }) => period),
    joined: Float64Array.from(rows, ({ joined }) => joined),
    left: Float64Array.from(rows, ({ left }) => left),
    buyers: Float64Array.from(rows, ({ buyers }) => buyers),
    revenue: Float64Array.from(rows, ({ revenue }) => revenue),
  };
}

/** Changes by cohort and unit of time. */
class Changes {
  readonly #byCohort = new Map<number, Map<number, Change>>();

  at(cohort: number, unit: number): Change {
    const own = this.#byCohort.get(cohort) ?? new Map<number, Change>();
    this.#byCohort.set(cohort, own);
    const change = own.get(unit) ?? {
      cohort,
      period: unit - cohort,
      joined: 0,
      left: 0,
      buyers: 0,
      revenue: 0,
    };
    own.set(unit, change);
    return change;
  }

  inOrder(): Change[] {
    const all = [...this.#byCohort.values()].flatMap((own) => [...own.values()]);
    return all.sort((a, b) => a.cohort - b.cohort || a.period - b.period);
  }
}
