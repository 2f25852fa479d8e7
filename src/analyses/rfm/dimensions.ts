/** What a customer is scored by. */
export const dimensions = ['recency', 'frequency', 'monetary'] as const;

export type Dimension = (typeof dimensions)[number];

export type ByDimension<T> = Readonly<Record<Dimension, T>>;

/** Four ascending cut points by dimension: days, orders, and money in 1/10000 of the unit. */
export type Cuts = ByDimension<readonly number[]>;

/** How many of what is kept make one of what people read: a day, a transaction, the currency's unit. */
export const unitOf: ByDimension<number> = { recency: 1, frequency: 1, monetary: 10_000 };

/** Best first. */
export const scores = [5, 4, 3, 2, 1] as const;

export const best = scores[0];
