/** The classes of the divisions that bring their own, best first; those of `tier` are the policy's. */
export const classes = {
  top_n: ['yes', 'no'],
  use: ['comprehensive', 'specialised'],
  relationship: ['growing', 'cooperative', 'new', 'lapsed'],
  loyalty: ['W', 'S', 'N', 'P'],
  owner_level: ['province', 'city', 'county'],
  relationship_level: ['partnership', 'proactive', 'accountable', 'reactive', 'basic'],
  key: ['yes', 'no'],
} as const;

/** One way of dividing customers, by the id of its column. */
export type DivisionName = 'tier' | keyof typeof classes;

/** In the order in which they are worked out: a rule may name the classes of divisions before its own. */
export const divisionNames = ['tier', ...Object.keys(classes)] as DivisionName[];
