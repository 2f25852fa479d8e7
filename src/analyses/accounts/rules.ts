import { classes, type DivisionName } from './classes.js';
import type { Condition, Limit, Policy, Rule } from './policy.js';

/** Every division's rules as a policy has them, in one form; in the order in which divisions are worked out. */
export function rulesOf(policy: Policy): Readonly<Record<DivisionName, readonly Rule[]>> {
  const { use, relationship, loyalty, owner_level } = policy;
  return {
    tier: policy.tiers.map(({ tier, from }) => ({
      class: tier,
      conditions: from === null ? [] : [limit('annual_revenue', 'at_least', from)],
    })),
    top_n: [
      {
        class: 'yes',
        conditions: [limit('revenue_rank', 'at_most', policy.top), limit('annual_revenue', 'above', 0)],
      },
    ],
    use,
    relationship,
    loyalty,
    owner_level,
    relationship_level: relationshipLevels(policy.relationship_level),
    key: [
      {
        class: 'yes',
        conditions: [limit('annual_orders', 'at_least', 1), limit('margin', 'at_least', 0), ...policy.key],
      },
    ],
  };
}

/**
 * Kotler's levels: the row, from many customers to few, and the column, from a low margin to a high one, count
 * 0, 1, 2 each; their sum is the level.
 *
 * @see P. Kotler, Marketing Management, levels of investment in customer relationships
 */
function relationshipLevels({ tier_customers, margin }: Policy['relationship_level']): Rule[] {
  const levels = classes.relationship_level.toReversed();
  const rows: Condition[][] = [
    [limit('tier_customers', 'at_least', tier_customers.many)],
    [limit('tier_customers', 'at_least', tier_customers.medium)],
    [],
  ];
  const columns: Condition[] = [
    limit('margin', 'below', margin.medium),
    limit('margin', 'below', margin.high),
    limit('margin', 'at_least', margin.high),
  ];
  return rows.flatMap((few, row) =>
    columns.map((margin, column) => ({ class: levels[row + column], conditions: [...few, margin] })),
  );
}

function limit(figure: Limit['figure'], test: Limit['test'], threshold: number): Limit {
  return { figure, test, threshold };
}
