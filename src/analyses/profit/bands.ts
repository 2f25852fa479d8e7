/** Bands of equally many customers. */
const mostBands = 10;

/**
 * Where ten bands of equally many customers end, exclusive, best first; where there are fewer than ten
 * customers, each is a band.
 */
export function bandEnds(customers: number): number[] {
  const bands = Math.min(mostBands, customers);
  return Array.from({ length: bands }, (_, band) => Math.floor(((band + 1) * customers) / bands));
}
