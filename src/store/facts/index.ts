import type { Database } from 'better-sqlite3';
import { type FactName, type Facts, type Period, yearTo } from '../../facts.js';
import type { Questionnaire } from '../../questionnaires/questionnaire.js';
import { readActivityCosts } from './activity-costs.js';
import { readAnswers, readOpenAnswers } from './answers.js';
import { readAssortments } from './assortments.js';
import { readCustomers, readProfiles } from './customers.js';
import { newestDay } from './days.js';
import { numberCustomers } from './numbering.js';
import { readRatings } from './ratings.js';
import { readReceivables } from './receivables.js';
import { newestResponse, readResponses, selectResponses } from './responses.js';
import { readActivitySources, readTransactionSources } from './sources.js';
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
  /** The `customer_id` or the name that the sources are about. */
  customer?: string;
}

/**
 * Reads facts out of the database, in the numbering that `Facts` describes. Texts of customers are read when
 * they are first used: that is to be within one state of the data with the rest.
 */
export function readFacts(database: Database, request: FactRequest): Facts {
  const { names, asOf, period, customer, questionnaire } = request;
  const responses = selectResponses(database, questionnaire, asOf ?? null);
  const until = asOf ?? newestResponse(database, responses) ?? newestDay(database);
  const bounds = [asOf, period?.to].filter((day) => day !== undefined && day !== null);
  const days: Period = { from: period?.from ?? null, to: bounds.length > 0 ? Math.min(...bounds) : null };
  const numbering = numberCustomers(database, asOf ?? null);
  const year = yearTo(until);
  const priorYear = yearTo(year.from === null ? null : year.from - 1);
  const readers: { [N in FactName]: () => Facts[N] } = {
    customers: () => readCustomers(database, numbering),
    customer_profiles: () => readProfiles(database, numbering),
    // Without a date of the user's own every rating counts, those after the last transaction too.
    ratings: () => readRatings(database, numbering, asOf ?? null),
    customer_summary: () => readSummary(database, numbering, days),
    year_summary: () => readSummary(database, numbering, year),
    prior_year_summary: () => readSummary(database, numbering, priorYear),
    assortments: () => readAssortments(database, numbering, until),
    activity_costs: () => readActivityCosts(database, numbering, days),
    receivables: () => readReceivables(database, numbering),
    responses: () => readResponses(database, responses, numbering, questionnaire),
    answers: () => readAnswers(database, responses, questionnaire),
    open_answers: () => readOpenAnswers(database, responses, questionnaire),
    transaction_sources: () => readTransactionSources(database, numbering, days, customer ?? ''),
    activity_sources: () => readActivitySources(database, numbering, days, customer ?? ''),
  };
  const read = Object.fromEntries(names.map((name) => [name, readers[name]()]));
  return { asOf: until, period: days, ...read } as Facts;
}
