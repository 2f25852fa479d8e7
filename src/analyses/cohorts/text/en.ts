import type { AnalysisText } from '../../../analysis.js';

export const en: AnalysisText = {
  summary: 'how many of those who came together are still there, and what they brought',
  description:
    'Cohorts: customers by the month, quarter or year in which they came. For every later period, how many of them bought ' +
    '(or, by the date since which they are customers, had not left), and what they have spent.',
  options: {
    by: 'when a customer comes: with the first purchase, or on the date since',
    unit: 'length of a period',
  },
  tables: { cohorts: 'Cohorts', average: 'Average of the cohorts' },
  columns: {
    cohort: 'Cohort',
    size: 'Customers',
    period: 'Period',
    active: 'Active',
    retention: 'Retention',
    revenue: 'Revenue',
    cumulative_revenue_per_customer: 'Cumulative revenue per customer',
    cohorts: 'Cohorts',
  },
  charts: { heatmap: 'Retention by cohort and period', average: 'Average retention' },
  notes: {
    no_purchases:
      'there is no cohort: nobody bought in a unit of time that is over on the as-of date; choose a later --as-of, or import transactions',
    no_since:
      'there is no cohort: nobody has a date since in a unit of time that is over on the as-of date; choose a later --as-of, or import customers with since',
    by_purchase:
      'active: customers with a purchase in the period (a refund counts as one); period 0 is that of the first purchase in the data, so the oldest cohort holds also whoever bought before the data begin',
    by_since:
      'active: customers who had not left at the end of the period; period 0 is that of their date since',
    unfinished: '{unit} is not over and is left out',
    unfinished_joined: '{unit} is not over and is left out, and so is who came in it, customers: {customers}',
    revenue_from:
      'revenue begins in {unit}, the first with a purchase of these customers in the data: before it nothing is known',
    no_revenue: 'there are no purchases of these customers in the data: nothing is known of revenue',
    no_leavers: 'nobody of these has a date on which they left: what is not known counts as retained',
    earlier_purchases: 'purchases before the period of a customer’s date since are left out',
  },
  problems: {},
};
