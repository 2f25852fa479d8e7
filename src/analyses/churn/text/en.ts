import type { AnalysisText } from '../../../analysis.js';

export const en: AnalysisText = {
  summary: 'how many customers came and were lost in each period, and the rates',
  description:
    'Customers at the start of each month, quarter or year, those who came, those who were lost, those at the end, and the ' +
    'rates of churn (lost ÷ start) and retention (1 − churn). Who is lost is told by the dates since and left of customers, ' +
    'or by how long they have not bought anything.',
  options: {
    unit: 'length of a period',
    inactive: 'lost is who has not bought for N whole periods; without it the dates since and left tell',
  },
  tables: { periods: 'Churn by period' },
  columns: {
    period: 'Period',
    start: 'Start',
    new: 'New',
    lost: 'Lost',
    end: 'End',
    churn: 'Churn',
    retention: 'Retention',
  },
  charts: { retention: 'Retention by period' },
  notes: {
    no_dates:
      'nobody has a date since in a period that is over: import customers with since and left, or let purchases tell with --inactive N',
    no_purchases: 'nobody bought in a period that is over: import transactions',
    by_dates:
      'new: by the date since; lost: by the date left; churn = lost ÷ start, start + new − lost = end',
    by_purchases:
      'new: first purchase; lost: at the end of {inactive} whole periods in a row without a purchase; churn = lost ÷ start, start + new − lost = end',
    no_leavers: 'nobody has a date left in these periods: what is not known counts as retained',
    undated: 'customers left out because they have no date since: {customers}',
    contradictory: 'customers left out because their date left is before their date since: {customers}',
    returned: 'customers who bought again after they were lost are new again; times: {times}',
    passing: 'in some periods more were lost than were there at the start: retention is not known there',
    unfinished: '{unit} is not over and is left out',
  },
  problems: {},
};
