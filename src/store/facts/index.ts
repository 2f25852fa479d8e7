import type { Database } from 'better-sqlite3';
import { isoDate, yearTo } from '../../day.js';
import type { FactName, Facts, Period, Scope } from '../../facts.js';
import { fail } from '../../problem.js';
import type { Questionnaire } from '../../questionnaires/questionnaire.js';
import { readActivityCosts } from './activity-costs.js';
import { readAnswers } from './answers.js';
import { readAssortments } from './assortments.js';
import { readCohorts } from './cohorts.js';
import { readCustomers, readProfiles } from './customers.js';
import { newestDay, readExtent } from './days.js';
import { numberCustomers } from './numbering.js';
import { readPurchaseSpells } from './purchase-spells.js';
import { readRatings } from './ratings.js';
import { readReceivables } from './receivables.js';
import { readRepeatGroups } from './repeat-groups.js';
import { newestResponse, readResponses, selectResponses } from './responses.js';
import { readActivitySources, readPurchaseSources, readTransactionSources } from './sources.js';
import { readSummary } from './summary.js';

export { newestDay } from './days.js';

export interface FactRequest {
  names: readonly FactName[];
  /** Days; the newest date of the data where absent. */
  asOf?: number;
  /** Whose responses are asked for; the newest date is then that of its responses. */
  questionnaire?: Questionnaire;
  /** The days that count for what is of a period. */
  period?: Period;
  /** Needed by the facts that are cut by it. */
  scope?: Partial<Scope>;
  /** The `customer_id` or the name that the sources are about. */
  customer?: string;
}

/**
 * Facts out of the database, in the numbering that `Facts` describes. Each is read when it is first used, and
 * so are the texts of customers: that is to be within one state of the data.
 */
export function readFacts(database: Database, request: FactRequest): Facts {
  const { names, asOf, period, scope, customer, questionnaire } = request;
  const extent = readExtent(database);
  const responses = selectResponses(database, questionnaire, asOf ?? null);
  const until = asOf ?? newestResponse(database, responses) ?? newestDay(database, extent);
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
    cohorts: () => readCohorts(database, until, scope as Scope),
    purchase_spells: () => readPurchaseSpells(database, until, scope as Scope),
    repeat_groups: () => readRepeatGroups(database, numbering, days, until, scope?.opportunity),
    responses: () => readResponses(database, responses, numbering, questionnaire),
    answers: () => readAnswers(database, responses, questionnaire),
    transaction_sources: () => readTransactionSources(database, numbering, days, customer ?? ''),
    purchase_sources: () => readPurchaseSources(database, numbering, days, customer ?? ''),
    activity_sources: () => readActivitySources(database, numbering, days, customer ?? ''),
  };
  const facts = { asOf: until, end: asOf ?? null, period: days };
  for (const name of names) readWhenUsed(facts, name, readers[name]);
  return facts as Facts;
}

/** What an analysis asked for but does not come to need costs nothing. */
function readWhenUsed(facts: object, name: FactName, read: () => unknown): void {
  const keep = (value: unknown) => Object.defineProperty(facts, name, { value, enumerable: true });
  Object.defineProperty(facts, name, {
    configurable: true,
    enumerable: true,
    get: () => {
      const value = read();
      keep(value);
      return value;
    },
  });
}

/** A period does not go on after the day up to which facts go. @throws ProblemError `period_empty` */
function bounded({ from, to }: Period, until: number | null): Period {
  const last = to === null || until === null ? (to ?? until) : Math.min(to, until);
  if (from !== null && last !== null && from > last)
    fail('period_empty', { args: { from: isoDate(from) ?? '', to: isoDate(last) ?? '' } });
  return { from, to: last };
}
