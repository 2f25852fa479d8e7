import type { AnalysisText } from '../../../analysis.js';

export const en: AnalysisText = {
  summary: 'how many customers came and were lost in each period, and who is most worth saving',
  description:
    'Customers at the start of each month, quarter or year, those who came, those who were lost, those at the end, and the ' +
    'rates of churn (lost ÷ start) and retention (1 − churn). Who is lost is told by the dates since and left of customers, ' +
    'or by how long they have not bought anything. The customers most worth saving are those with the most value at risk: what ' +
    'each is expected to bring, times the probability that the customer is gone.',
  options: {
    unit: 'length of a period',
    inactive: 'lost is who has not bought for N whole periods; without it the dates since and left tell',
    top: 'how many of the customers most worth saving are listed',
  },
  tables: { periods: 'Churn by period', customers: 'Most worth saving' },
  columns: {
    period: 'Period',
    start: 'Start',
    new: 'New',
    lost: 'Lost',
    end: 'End',
    churn: 'Churn',
    retention: 'Retention',
    customer_id: 'Customer',
    name: 'Name',
    last_purchase: 'Last purchase',
    p_alive: 'P(alive)',
    value: 'Value',
    value_at_risk: 'Value at risk',
  },
  charts: { retention: 'Retention by period' },
  notes: {
    no_dates:
      'nobody has a date since in a period that is over: import customers with since and left, or let purchases tell with --inactive N',
    no_purchases: 'nobody bought in a period that is over: import transactions',
    by_dates:
      'new: by the date since; lost: by the date left; churn = lost ÷ start, start + new − lost = end',
    by_purchases:
      'new: first purchase (a refund counts as one); lost: at the end of so many whole periods in a row without a purchase: {inactive}; churn = lost ÷ start, start + new − lost = end',
    no_leavers: 'nobody has a date left in these periods: what is not known counts as retained',
    undated: 'customers left out because they have no date since: {customers}',
    contradictory: 'customers left out because their date left is before their date since: {customers}',
    returned: 'customers who bought again after they were lost are new again; times: {times}',
    passing: 'in some periods more were lost than were there at the start: retention is not known there',
    at_risk:
      'value at risk = value × (1 − P(alive)), both as clientele lifetime has them when no option is given, and subject to its warnings; the {top} customers with most of it are listed, and nobody where purchases do not tell (clientele lifetime says why)',
    left_already: 'customers not listed because they have a date left: {customers}',
    inactive_already:
      'customers not listed because they are lost by --inactive {inactive}: {customers}; some of them may have a date left too',
    unfinished: '{unit} is not over and is left out',
  },
  problems: {},
};
