import type { Database } from 'better-sqlite3';
import { isoDate, yearTo } from '../../day.js';
import type { FactName, Facts, Period } from '../../facts.js';
import { fail } from '../../problem.js';
import { readActivityCosts } from './activity-costs.js';
import { readAssortments } from './assortments.js';
import { readCustomers, readProfiles } from './customers.js';
import { newestDay, readExtent } from './days.js';
import { numberCustomers } from './numbering.js';
import { readRatings } from './ratings.js';
import { readReceivables } from './receivables.js';
import { readActivitySources, readTransactionSources } from './sources.js';
import { readSummary } from './summary.js';

export { newestDay } from './days.js';

export interface FactRequest {
  names: readonly FactName[];
  /** Days; the newest date of the data where absent. */
  asOf?: number;
  /** The days that count for what is of a period. */
  period?: Period;
  /** The `customer_id` or the name that the sources are about. */
  customer?: string;
}

/**
 * Reads facts out of the database, in the numbering that `Facts` describes. Texts of customers are read when
 * they are first used: that is to be within one state of the data with the rest.
 */
export function readFacts(database: Database, { names, asOf, period, customer }: FactRequest): Facts {
  const extent = readExtent(database);
  const until = asOf ?? newestDay(database, extent);
  const days = bounded(period ?? { from: null, to: null }, until);
  const numbering = numberCustomers(database, asOf ?? null);
  const year = yearTo(until);
  const priorYear = yearTo(year.from === null ? null : year.from - 1);
  const summary = (of: Period) => readSummary(database, numbering, extent, of);
  const readers: { [N in FactName]: () => Facts[N] } = {
    customers: () => readCustomers(database, numbering),
    customer_profiles: () => readProfiles(database, numbering),
    // Without a date of the user's own every rating counts, those after the last transaction too.
    ratings: () => readRatings(database, numbering, asOf ?? null),
    customer_summary: () => summary(days),
    year_summary: () => summary(year),
    prior_year_summary: () => summary(priorYear),
    assortments: () => readAssortments(database, numbering, until),
    activity_costs: () => readActivityCosts(database, numbering, days),
    receivables: () => readReceivables(database, numbering),
    transaction_sources: () => readTransactionSources(database, numbering, days, customer ?? ''),
    activity_sources: () => readActivitySources(database, numbering, days, customer ?? ''),
  };
  const read = Object.fromEntries(names.map((name) => [name, readers[name]()]));
  return { asOf: until, period: days, ...read } as Facts;
}

/** A period does not go on after the day up to which facts go. @throws ProblemError `period_empty` */
function bounded({ from, to }: Period, until: number | null): Period {
  const last = to === null || until === null ? (to ?? until) : Math.min(to, until);
  if (from !== null && last !== null && from > last)
    fail('period_empty', { args: { from: isoDate(from) ?? '', to: isoDate(last) ?? '' } });
  return { from, to: last };
}
