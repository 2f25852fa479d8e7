import { AnswerColumn } from '../../src/answer-column.js';
import type { CustomerSummary, Facts } from '../../src/facts.js';

/** What is known of one customer: money in the currency's unit. Sums that are left out are 0, the rest unknown. */
export interface KnownCustomer {
  id: string;
  name?: string;
  potential?: number;
  since?: number;
  left?: number;
  kind?: string;
  region?: string;
  city?: string;
  industry?: string;
  account_manager?: string;
  summary?: Partial<Record<keyof CustomerSummary, number>>;
  year?: Partial<Record<keyof CustomerSummary, number>>;
  prior_year?: Partial<Record<keyof CustomerSummary, number>>;
  products?: number;
  cities?: number;
  counties?: number;
  average_balance?: number;
  activities?: readonly { activity: string; quantity: number; rate?: number }[];
}

const money: readonly (keyof CustomerSummary)[] = ['revenue', 'cost', 'uncosted_revenue'];
const days: readonly (keyof CustomerSummary)[] = ['first_day', 'last_day'];

const nowhere = {
  customer: new Int32Array(),
  file: [],
  lines: new Int32Array(),
  first_line: new Int32Array(),
  last_line: new Int32Array(),
};

const noRepeatGroups = {
  x: new Float64Array(),
  recency: new Float64Array(),
  age: new Float64Array(),
  count: new Float64Array(),
  members: {
    customer: new Int32Array(),
    group: new Int32Array(),
    first_day: new Float64Array(),
    last_day: new Float64Array(),
    repeat_revenue: new Float64Array(),
    repeat_cost: new Float64Array(),
    later: new Float64Array(),
  },
  course: { start: 0, first_purchases: new Float64Array(), repeat_purchases: new Float64Array() },
  later_opportunities: 0,
  transactions: 0,
  purchases: 0,
  duplicates: 0,
  non_positive: 0,
  later_customers: 0,
};

/** Facts as a database gives them: customers in order of their ids. */
export function factsOf(customers: readonly KnownCustomer[], asOf: number | null = null): Facts {
  const known = customers.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const numbers = (of: (customer: KnownCustomer) => number | undefined, otherwise = Number.NaN) =>
    Float64Array.from(known, (customer) => of(customer) ?? otherwise);
  const texts = (of: (customer: KnownCustomer) => string | undefined) =>
    known.map((customer) => of(customer) ?? null);
  const summary = (of: 'summary' | 'year' | 'prior_year') => {
    const column = (name: keyof CustomerSummary) =>
      numbers(
        (customer) => {
          const value =
            customer[of]?.[name] ??
            (name === 'transactions' && customer[of] ? 1 : undefined) ??
            (name === 'orders' ? (customer[of]?.transactions ?? (customer[of] ? 1 : undefined)) : undefined);
          return value === undefined ? undefined : money.includes(name) ? Math.round(value * 10_000) : value;
        },
        days.includes(name) ? Number.NaN : 0,
      );
    return {
      transactions: column('transactions'),
      orders: column('orders'),
      active_days: column('active_days'),
      first_day: column('first_day'),
      last_day: column('last_day'),
      revenue: column('revenue'),
      cost: column('cost'),
      uncosted: column('uncosted'),
      uncosted_revenue: column('uncosted_revenue'),
    } satisfies CustomerSummary;
  };
  const activities = known.flatMap(({ activities = [] }, customer) =>
    activities.map((each) => ({ customer, ...each })),
  );
  const names = [...new Set(activities.map(({ activity }) => activity))].sort();
  return {
    asOf,
    end: null,
    period: { from: null, to: asOf },
    customers: {
      count: known.length,
      customer_id: known.map(({ id }) => id),
      name: texts(({ name }) => name),
      potential: numbers(({ potential }) => potential),
      since: numbers(({ since }) => since),
    },
    customer_profiles: {
      kind: texts(({ kind }) => kind),
      region: texts(({ region }) => region),
      city: texts(({ city }) => city),
      industry: texts(({ industry }) => industry),
      account_manager: texts(({ account_manager }) => account_manager),
      left: numbers(({ left }) => left),
    },
    ratings: {
      customer: new Int32Array(),
      criterion: [],
      scorecard: [],
      rater: [],
      day: new Float64Array(),
      score: new Float64Array(),
      file: [],
      line: new Int32Array(),
    },
    customer_summary: summary('summary'),
    year_summary: summary('year'),
    prior_year_summary: summary('prior_year'),
    assortments: {
      products: numbers(({ products }) => products, 0),
      cities: numbers(({ cities }) => cities, 0),
      counties: numbers(({ counties }) => counties, 0),
    },
    activity_costs: {
      customer: Int32Array.from(activities, ({ customer }) => customer),
      activity: Int32Array.from(activities, ({ activity }) => names.indexOf(activity)),
      names,
      quantity: Float64Array.from(activities, ({ quantity }) => quantity),
      first_day: new Float64Array(activities.length),
      rate: Float64Array.from(activities, ({ rate }) =>
        rate === undefined ? Number.NaN : Math.round(rate * 10_000),
      ),
    },
    receivables: {
      average_balance: numbers(({ average_balance }) =>
        average_balance === undefined ? undefined : Math.round(average_balance * 10_000),
      ),
    },
    cohorts: {
      cohort: new Int32Array(),
      period: new Int32Array(),
      joined: new Float64Array(),
      left: new Float64Array(),
      buyers: new Float64Array(),
      revenue: new Float64Array(),
    },
    purchase_spells: {
      first: new Int32Array(),
      last: new Int32Array(),
      returned: new Uint8Array(),
      customers: new Float64Array(),
    },
    repeat_groups: noRepeatGroups,
    responses: {
      count: 0,
      questionnaire: '',
      customer: new Int32Array(),
      respondent: [],
      role: [],
      day: new Float64Array(),
    },
    answers: {
      numbers: (fields) => fields.map(() => new AnswerColumn(0)),
      texts: () => ({ response: new Int32Array(), field: new Int32Array(), text: [] }),
    },
    transaction_sources: nowhere,
    purchase_sources: { ...nowhere, day: new Float64Array() },
    activity_sources: { ...nowhere, activity: [] },
  };
}

/** A day by its date. */
export function day(date: string): number {
  return Date.parse(date) / 86_400_000;
}
