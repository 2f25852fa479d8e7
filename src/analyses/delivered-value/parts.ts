/** What a customer gets, and what it costs: the ids of the questions. */
export const values = ['product', 'service', 'personnel', 'image'] as const;
export const costs = ['money', 'time', 'energy', 'psychic'] as const;

export const parts = [...values, ...costs] as const;

/** What is asked of each. */
export const questions = Object.fromEntries(parts.map((part) => [part, 'rating' as const]));

export type Part = (typeof parts)[number];
