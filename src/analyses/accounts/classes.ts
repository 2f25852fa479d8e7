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

/** Customers in the classes of one division. */
export interface Classed {
  /** Best first. */
  classes: readonly string[];
  /** Per customer the position of the class; −1 where it is not known. */
  of: Int16Array;
}

/** What has been worked out so far. */
export type Divided = Readonly<Partial<Record<DivisionName, Classed>>>;

/** The id of a customer's class; null where it is not known. */
export function classOf({ classes, of }: Classed, customer: number): string | null {
  return classes[of[customer]] ?? null;
}
