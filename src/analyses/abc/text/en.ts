import type { AnalysisText } from '../../../analysis.js';

export const en: AnalysisText = {
  summary: 'find the few customers who make most of the revenue',
  description:
    'ABC (Pareto) analysis: puts customers in order of their revenue, profit or orders. Those who together make the first ' +
    '80 % are class A, up to 95 % class B, the rest class C.',
  options: {
    by: 'what counts: revenue, profit (revenue − cost of goods − cost to serve), or the number of orders',
    aShare: 'share of the total up to which customers are in A',
    bShare: 'share of the total up to which customers are in B',
    from: 'first day that counts',
    to: 'last day that counts',
  },
  tables: {
    classes: 'Classes',
    customers: 'Customers',
    inputs: 'What went in',
    result: 'What came out',
  },
  columns: {
    class: 'Class',
    customers: 'Customers',
    customer_share: 'Share of customers',
    revenue: 'Revenue',
    profit: 'Profit',
    orders: 'Orders',
    share: 'Share',
    cumulative_share: 'Cumulative share',
    customer_id: 'Customer',
    name: 'Name',
    source: 'Source',
    value: 'Value',
    file: 'File',
    lines: 'Lines',
    total: 'Sum of the positive values',
    place: 'Place',
    of: 'Of',
    share_before: 'Share of those before',
    a_share: 'A below',
    b_share: 'B below',
    rule: 'Rule',
  },
  charts: { pareto: 'Cumulative share of the customers, best first (Pareto curve)' },
  values: {
    A: 'A',
    B: 'B',
    C: 'C',
    revenue: 'revenue',
    cost: 'cost',
    profit: 'profit',
    frequency: 'orders (transactions)',
    below_a: 'those before make less than A’s share',
    below_b: 'those before make A’s share, but less than B’s',
    beyond_b: 'those before make B’s share',
    without_value: 'the value is 0 or less',
    without_cost: 'some transactions have no cost: the profit is unknown',
    without_transactions: 'did not buy in the period',
  },
  notes: {
    abc_rule:
      'in order of value a customer is in A while those before it make less than {a} % of the total, in B while less than {b} %, else in C; the total is the sum of the positive values',
    net_profit: 'profit is revenue − cost of goods − activities at their rates, without a charge for capital',
    nobody_bought: 'nobody bought in the period',
    nothing_positive: 'nobody has a value above 0: there are no shares, and all are in C',
    not_positive: 'customers in C because their value is 0 or less: {customers}',
    uncosted:
      'customers without a class, because some of their transactions have no cost and the profit is unknown: {customers}',
    not_bought: 'customers left out because they did not buy in the period: {customers}',
    tied_classes:
      'the last in {better} and the first in {other} have the same value; customers of equal value are in order of customer_id',
    explain_inputs:
      'money under “What went in” is in the currency’s unit; lines are the first and the last line of the transactions, and how many there are',
  },
  problems: {
    abc_shares: {
      message: '--a-share {a} is more than --b-share {b}',
      hint: 'A ends where B begins: for example --a-share 80% --b-share 95%',
    },
    abc_no_costs: {
      message: 'no profit is known: every customer who bought has transactions without a cost',
      hint: 'use --by revenue, import costs, or assume a margin with `clientele profit --margin-rate`',
    },
  },
};
