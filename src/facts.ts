/**
 * Facts: the named relations that analyses compute from. A store owns the SQL; an analysis asks for facts
 * and receives columns. Customers are numbered 0, 1, 2 … in order of `customer_id`, the same in every fact
 * of one request; `customer` columns hold these numbers.
 *
 * Missing numbers are `NaN`, missing texts `null`. Days are whole days since 1970-01-01. Money is whole
 * numbers of 1/10000 of the currency's unit.
 */
export interface Facts {
  /** The day up to which the facts go; null where no data has a date. */
  asOf: number | null;
  /** The days that count for what is of a period; `to` is never after `asOf`. */
  period: Period;
  customers: Customers;
  customer_profiles: CustomerProfiles;
  ratings: Ratings;
  /** Of the period. */
  customer_summary: CustomerSummary;
  /** Of the twelve months up to and including `asOf`. */
  year_summary: CustomerSummary;
  /** Of the twelve months before those. */
  prior_year_summary: CustomerSummary;
  assortments: Assortments;
  activity_costs: ActivityCosts;
  receivables: Receivables;
  /** Of the questionnaire that the request names. */
  responses: Responses;
  answers: SurveyAnswers;
  open_answers: OpenAnswers;
  transaction_sources: Sources;
  activity_sources: Sources & { activity: string[] };
}

export type FactName = Exclude<keyof Facts, 'asOf' | 'period'>;

/** Days, both included; null where there is no bound. */
export interface Period {
  from: number | null;
  to: number | null;
}

/** The twelve months up to and including a day, as `year_summary` counts them; a year before 29 February is the 28th. */
export function yearTo(day: number | null): Period {
  if (day === null) return { from: null, to: null };
  const date = new Date(day * 86_400_000);
  const [year, month] = [date.getUTCFullYear() - 1, date.getUTCMonth()];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const yearBefore = Date.UTC(year, month, Math.min(date.getUTCDate(), last)) / 86_400_000;
  return { from: yearBefore + 1, to: day };
}

/** One entry per customer. */
export interface Customers {
  count: number;
  customer_id: string[];
  name: (string | null)[];
  /** 1–5, as imported. */
  potential: Float64Array;
  /** Day the customer came (`since`), where imported. */
  since: Float64Array;
}

/** One entry per customer: what else is on file. */
export interface CustomerProfiles {
  kind: (string | null)[];
  region: (string | null)[];
  city: (string | null)[];
  industry: (string | null)[];
  account_manager: (string | null)[];
  /** Day the customer left. */
  left: Float64Array;
}

/** One entry per rating that is dated on or before `asOf`, or not dated. */
export interface Ratings {
  customer: Int32Array;
  /** As written in the file: a criterion's id or its label. */
  criterion: string[];
  /** The scorecard it was given for; null where it belongs to every scorecard that has the criterion. */
  scorecard: (string | null)[];
  rater: (string | null)[];
  day: Float64Array;
  score: Float64Array;
  file: string[];
  /** Line in `file`. */
  line: Int32Array;
}

/** One entry per customer. A customer without any transaction has 0 transactions. */
export interface CustomerSummary {
  transactions: Float64Array;
  /** Days with at least one transaction. */
  active_days: Float64Array;
  first_day: Float64Array;
  last_day: Float64Array;
  revenue: Float64Array;
  /** Of the transactions that have a cost. */
  cost: Float64Array;
  /** Transactions that have no cost, and their revenue. */
  uncosted: Float64Array;
  uncosted_revenue: Float64Array;
}

/** One entry per customer: how many different ones the transactions up to `asOf` name. */
export interface Assortments {
  products: Float64Array;
  cities: Float64Array;
  counties: Float64Array;
}

/** One entry per customer, activity and rate: activities of the period. */
export interface ActivityCosts {
  customer: Int32Array;
  activity: string[];
  quantity: Float64Array;
  /** Money per unit; `NaN` where no rate holds on the day of the activity. */
  rate: Float64Array;
}

/** One entry per customer. */
export interface Receivables {
  average_balance: Float64Array;
}

/**
 * One entry per response to one questionnaire that is dated on or before `asOf`, or not dated, in the order in which
 * they came.
 */
export interface Responses {
  count: number;
  /** The questionnaire's id. */
  questionnaire: string;
  /** −1 where nobody knows who answered. */
  customer: Int32Array;
  respondent: (string | null)[];
  role: (string | null)[];
  day: Float64Array;
}

/**
 * One entry per answer that is a number, in order of response; of a multiple choice one per chosen option.
 * What is not answered has no entry. Yes is 1 and no is 0, a choice the position of its option from 0, kano 1 (like)
 * to 5 (dislike), a date its day.
 */
export interface SurveyAnswers {
  /** The ids of the questionnaire's answer fields, as `fieldsOf` gives them. */
  fields: string[];
  /** Positions in `responses`. */
  response: Int32Array;
  /** Positions in `fields`. */
  field: Int32Array;
  value: Float64Array;
}

/** One entry per answer to an open question, in order of response. */
export interface OpenAnswers {
  /** The ids of the open questions. */
  fields: string[];
  response: Int32Array;
  field: Int32Array;
  text: string[];
}

/** Which files the rows of one customer came from. One entry per file, and per activity where they are activities. */
export interface Sources {
  customer: Int32Array;
  file: string[];
  lines: Int32Array;
  first_line: Int32Array;
  last_line: Int32Array;
}
