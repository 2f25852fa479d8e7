import { yearTo } from '../../day.js';
import type { CustomerSummary, FactName, Facts, Period } from '../../facts.js';
import { descendingOrder } from '../../stats/descending-order.js';
import type { Classed, Divided } from './classes.js';

export type FigureType = 'money' | 'count' | 'percent' | 'days';

interface Figure {
  type: FigureType;
  /** The facts that it is made from. */
  from: readonly FactName[];
  /** A number per customer; `NaN` where it is not known. */
  of(facts: Facts, divided: Divided): Float64Array;
  /** The days that it is about. */
  days(facts: Facts, customer: number): Period;
}

const year = ({ asOf }: Facts) => yearTo(asOf);
const priorYear = ({ asOf }: Facts) => {
  const { from } = yearTo(asOf);
  return yearTo(from === null ? null : from - 1);
};
const bothYears = (facts: Facts) => ({ from: priorYear(facts).from, to: facts.asOf });
const allDays = ({ asOf }: Facts) => ({ from: null, to: asOf });

const annual = (type: FigureType, of: (year: CustomerSummary) => Float64Array): Figure => {
  return { type, from: ['year_summary'], of: (facts) => of(facts.year_summary), days: year };
};

const prior = (type: FigureType, of: (year: CustomerSummary) => Float64Array): Figure => {
  return { type, from: ['prior_year_summary'], of: (facts) => of(facts.prior_year_summary), days: priorYear };
};

const assortment = (of: keyof Facts['assortments']): Figure => {
  return { type: 'count', from: ['assortments'], of: ({ assortments }) => assortments[of], days: allDays };
};

/** How long ago something was. */
const since = (from: readonly FactName[], day: (facts: Facts) => Float64Array): Figure => ({
  type: 'days',
  from,
  of: (facts) => day(facts).map((then) => (facts.asOf ?? Number.NaN) - then),
  days: (facts, customer) => ({ from: day(facts)[customer], to: facts.asOf }),
});

/** What rules may ask of a customer, by the name that a policy uses. */
export const figures = {
  annual_revenue: annual('money', ({ revenue }) => revenue),
  prior_revenue: prior('money', ({ revenue }) => revenue),
  annual_orders: annual('count', ({ orders }) => orders),
  prior_orders: prior('count', ({ orders }) => orders),
  growth: { type: 'percent', from: ['year_summary', 'prior_year_summary'], of: growth, days: bothYears },
  margin: annual('percent', margin),
  revenue_rank: annual('count', ({ revenue }) => ranks(revenue)),
  tier_customers: { type: 'count', from: [], of: (_, { tier }) => sizes(tier!), days: year },
  orders: {
    type: 'count',
    from: ['customer_summary'],
    of: ({ customer_summary }) => customer_summary.orders,
    days: allDays,
  },
  products: assortment('products'),
  cities: assortment('cities'),
  counties: assortment('counties'),
  recency: since(['customer_summary'], ({ customer_summary }) => customer_summary.last_day),
  since_first_purchase: since(['customer_summary'], ({ customer_summary }) => customer_summary.first_day),
  /** Since the customer came: `since` where imported, else the first purchase. */
  tenure: since(['customers', 'customer_summary'], ({ customers, customer_summary: { first_day } }) =>
    customers.since.map((day, i) => (Number.isNaN(day) ? first_day[i] : day)),
  ),
  since_left: since(['customer_profiles'], ({ customer_profiles }) => customer_profiles.left),
} as const satisfies Readonly<Record<string, Figure>>;

export type FigureName = keyof typeof figures;

export const figureNames = Object.keys(figures) as FigureName[];

/** A quotient of whole numbers, so that a growth of exactly 20% is 0.2. */
function growth({ year_summary, prior_year_summary: { revenue: prior } }: Facts): Float64Array {
  return year_summary.revenue.map((annual, i) =>
    prior[i] > 0 ? (annual - prior[i]) / prior[i] : Number.NaN,
  );
}

/** Known only where there is revenue and every transaction has a cost. */
function margin({ revenue, cost, uncosted }: CustomerSummary): Float64Array {
  return revenue.map((all, i) => (all > 0 && uncosted[i] === 0 ? (all - cost[i]) / all : Number.NaN));
}

/** Standard competition ranks of whole numbers: exact, as amounts of money are compared. */
function ranks(revenue: Float64Array): Float64Array {
  const ranks = new Float64Array(revenue.length);
  let rank = 1;
  let before = Number.POSITIVE_INFINITY;
  descendingOrder(revenue).forEach((customer, place) => {
    if (revenue[customer] < before) rank = place + 1;
    before = revenue[customer];
    ranks[customer] = rank;
  });
  return ranks;
}

/** How many are in each one's class. */
function sizes({ classes, of }: Classed): Float64Array {
  const counts = new Float64Array(classes.length);
  for (const position of of) counts[position]++;
  const own = new Float64Array(of.length);
  for (let customer = 0; customer < own.length; customer++) own[customer] = counts[of[customer]];
  return own;
}
