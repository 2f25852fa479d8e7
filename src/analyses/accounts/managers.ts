import { descendingOrder } from '../../stats/descending-order.js';
import { herfindahl } from '../../stats/herfindahl.js';

/** The customers of one account manager. */
export interface Manager {
  /** Null for those who have none. */
  name: string | null;
  customers: number;
  revenue: number;
  /** Herfindahl index of the revenue among the customers; `NaN` where revenue is not positive or one's is negative. */
  herfindahl: number;
}

/** How revenue lies with the account managers. */
export interface Managers {
  /** Greatest revenue first. */
  all: readonly Manager[];
  /** Herfindahl index among the managers, of the revenue that has one. */
  herfindahl: number;
  /** The manager with the greatest revenue, and the share of the revenue that has a manager; null if unknown. */
  greatest: { name: string; share: number } | null;
}

export function byManager(names: readonly (string | null)[], revenue: Float64Array): Managers {
  const positions = new Map<string | null, number>();
  const counts: number[] = [];
  const managerOf = Int32Array.from(names, (name) => {
    const position = positions.get(name) ?? positions.size;
    positions.set(name, position);
    counts[position] = (counts[position] ?? 0) + 1;
    return position;
  });

  const own = counts.map((count) => new Float64Array(count));
  const filled = counts.map(() => 0);
  managerOf.forEach((manager, customer) => {
    own[manager][filled[manager]++] = revenue[customer];
  });
  const found = [...positions.keys()].map((name, manager) => ({
    name,
    customers: counts[manager],
    revenue: own[manager].reduce((sum, each) => sum + each, 0),
    herfindahl: herfindahl(own[manager]),
  }));
  const order = descendingOrder(found.map((each) => each.revenue));
  const all = Array.from(order, (manager) => found[manager]);

  const named = all.filter(({ name }) => name !== null);
  const index = herfindahl(named.map((each) => each.revenue));
  const total = named.reduce((sum, each) => sum + each.revenue, 0);
  const [first] = named;
  return {
    all,
    herfindahl: index,
    greatest: Number.isNaN(index) ? null : { name: first.name!, share: first.revenue / total },
  };
}
