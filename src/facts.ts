import type { AnswerColumn } from './answer-column.js';
import type { Answer } from './questionnaires/questionnaire.js';

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
  /** The last day that may count, where one was asked for; else `asOf` is but the newest day of the data. */
  end: number | null;
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
  /** By the scope's `unit` and `by`. */
  cohorts: Cohorts;
  /** By the scope's `unit` and `inactive`. */
  purchase_spells: PurchaseSpells;
  /** Of the period, and what came after it; by the scope's `opportunity`. */
  repeat_groups: RepeatGroups;
  /** Of the questionnaire that the request names. */
  responses: Responses;
  answers: SurveyAnswers;
  transaction_sources: Sources;
  /** The same transactions, day by day. */
  purchase_sources: Sources & { day: Float64Array };
  activity_sources: Sources & { activity: string[] };
}

export type FactName = Exclude<keyof Facts, 'asOf' | 'end' | 'period'>;

/** Days, both included; null where there is no bound. */
export interface Period {
  from: number | null;
  to: number | null;
}

/** How facts are cut that come in units of time; each says what it goes by. */
export interface Scope {
  unit: 'month' | 'quarter' | 'year';
  /** When customers come: with their first purchase, or on the day of `since`. */
  by?: 'purchase' | 'since';
  /** Units without a purchase that end a spell. */
  inactive?: number;
  /** Days, not always whole, in which whatever a customer buys is one purchase. */
  opportunity: number;
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
  /** Transactions, the lines of one order counted once. */
  orders: Float64Array;
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

/** One entry per customer, activity and rate, in this order: activities of the period. */
export interface ActivityCosts {
  customer: Int32Array;
  /** Into `names`. */
  activity: Int32Array;
  /** In order. */
  names: string[];
  quantity: Float64Array;
  /** Money per unit; `NaN` where no rate holds on the day of the activity. */
  rate: Float64Array;
  /** The first day on which this was done at this rate. */
  first_day: Float64Array;
}

/** One entry per customer. */
export interface Receivables {
  average_balance: Float64Array;
}

/**
 * One entry per cohort and period in which something happened, up to `asOf`. A cohort is the unit of time in
 * which its customers came, numbered as by `stats/calendar-unit.ts`; period 0 is that unit, 1 the next.
 */
export interface Cohorts {
  cohort: Int32Array;
  /** Below 0 for what was bought before `since`. */
  period: Int32Array;
  /** Customers who came; all in period 0. */
  joined: Float64Array;
  /** Customers with `since` who left in the period. */
  left: Float64Array;
  /** Customers with a purchase in the period. */
  buyers: Float64Array;
  revenue: Float64Array;
}

/**
 * Spells of purchases up to `asOf`: from one purchase to the last one before `inactive` units of time without
 * any. One entry per first unit, last unit and kind of spell.
 */
export interface PurchaseSpells {
  /** The units of the first and the last purchase. */
  first: Int32Array;
  last: Int32Array;
  /** 1 where the customers had a spell before. */
  returned: Uint8Array;
  customers: Float64Array;
}

/**
 * Purchases as models of repeat purchasing see them. Time is cut into opportunities, days or longer, so that one
 * ends with the period; all that a customer buys in one of them is one purchase. Customers who share x, recency
 * and age are a group; these have an entry per group.
 */
export interface RepeatGroups {
  /** Purchases after the first. */
  x: Float64Array;
  /** Opportunities from the first purchase to the last, and to the end of the period. */
  recency: Float64Array;
  age: Float64Array;
  /** Customers in the group. */
  count: Float64Array;
  members: RepeatMembers;
  course: PurchaseCourse;
  /** Opportunities that are over between the end of the period and `asOf`. */
  later_opportunities: number;
  /** Transactions of the period, and purchases that they make. */
  transactions: number;
  purchases: number;
  /** Transactions of the period that have another one alike, but for `transaction_id`; each pair counts once. */
  duplicates: number;
  /** Transactions of the period whose revenue is not above 0. */
  non_positive: number;
  /** Customers whose first purchase came after the period. */
  later_customers: number;
}

/** One entry per customer who bought in the period, in the order of customers. */
export interface RepeatMembers {
  customer: Int32Array;
  /** The place of the customer's group. */
  group: Int32Array;
  first_day: Float64Array;
  last_day: Float64Array;
  /** Of the purchases after the first. */
  repeat_revenue: Float64Array;
  /** `NaN` where a transaction among them has no cost. */
  repeat_cost: Float64Array;
  /** Purchases in the opportunities after the period. */
  later: Float64Array;
}

/** The members' purchases, up to the last opportunity that is over. One entry per opportunity. */
export interface PurchaseCourse {
  /** Opportunities from the end of the period to the first of these; not above 0. */
  start: number;
  first_purchases: Float64Array;
  repeat_purchases: Float64Array;
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

/** What was answered to the fields of the questionnaire, as `fieldsOf` gives them. */
export interface SurveyAnswers {
  /**
   * Of each field its answers as numbers. Yes is 1 and no is 0, a choice the position of its option from 0, kano
   * 1 (like) to 5 (dislike), a date its day. A multiple choice and an open question have none, nor has what a field
   * does not know since it was asked in another way once: `otherwise` gets that.
   */
  numbers(fields: readonly string[], otherwise?: TakeAnswer): AnswerColumn[];
  /** Of these fields one entry per answer as it is kept, in order of response and then of the fields. */
  texts(fields: readonly string[]): AnswerTexts;
}

/** Takes an answer as it is kept, with its positions in `responses` and among the fields asked for. */
export type TakeAnswer = (response: number, field: number, answer: Answer) => void;

/** Positions in `responses` and among the fields asked for, and what was answered. */
export interface AnswerTexts {
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
