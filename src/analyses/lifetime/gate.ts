import type { Lifetime } from './compute.js';

/** What was found in the data before fitting, and what was done about it. */
export interface Finding {
  found: string;
  count: number;
  treatment: string;
}

export function gate({ history, spend }: Lifetime): Finding[] {
  const { transactions, purchases, duplicates, later_customers, age, count } = history;
  const ageless = count.reduce((sum, customers, group) => sum + (age[group] === 0 ? customers : 0), 0);
  return [
    { found: 'transactions', count: transactions, treatment: 'read' },
    { found: 'duplicates', count: duplicates, treatment: 'kept' },
    { found: 'merged', count: transactions - purchases, treatment: 'merged_into_one' },
    { found: 'non_positive', count: history.non_positive, treatment: 'kept_as_purchases' },
    { found: 'customers', count: history.members.customer.length, treatment: 'fitted' },
    { found: 'later_customers', count: later_customers, treatment: 'left_out' },
    { found: 'ageless', count: ageless, treatment: 'kept_saying_nothing' },
    { found: 'spend_non_positive', count: spend.nonPositive, treatment: 'left_out_of_spend' },
    { found: 'spend_uncosted', count: spend.uncosted, treatment: 'left_out_of_spend' },
  ];
}
