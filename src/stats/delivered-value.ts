/** What a customer gets, in any one unit. */
export interface CustomerValue {
  product: number;
  service: number;
  personnel: number;
  image: number;
}

/** What it costs the customer, in the same unit. */
export interface CustomerCost {
  money: number;
  time: number;
  energy: number;
  psychic: number;
}

/**
 * The value delivered to a customer: product, service, personnel and image value less the costs in money,
 * time, energy and mind.
 *
 * @returns The two totals and their difference; `NaN` where a part is missing (`NaN`).
 * @see P. Kotler (1994), Marketing Management, 8th edition, chapter 2
 * @example
 * deliveredValue(
 *   { product: 8, service: 7, personnel: 6, image: 5 },
 *   { money: 7, time: 4, energy: 3, psychic: 2 },
 * ); // { value: 26, cost: 16, delivered: 10 }
 */
export function deliveredValue(
  { product, service, personnel, image }: CustomerValue,
  { money, time, energy, psychic }: CustomerCost,
): { value: number; cost: number; delivered: number } {
  const value = product + service + personnel + image;
  const cost = money + time + energy + psychic;
  return { value, cost, delivered: value - cost };
}
