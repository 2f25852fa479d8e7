import { wholeShare } from '../../stats/whole-share.js';

/** The four classes of customers by profit, best first. */
export const profitClasses = ['most_profitable', 'profitable', 'unprofitable', 'loss_making'] as const;

export type ProfitClass = (typeof profitClasses)[number];

/** Where, in descending order of profit, each class ends (exclusive) and the next one begins. */
export type ClassEnds = readonly [
  mostProfitable: number,
  profitable: number,
  unprofitable: number,
  lossMaking: number,
];

/**
 * Splits customers into four classes. Of those who make a profit, the ones who together make the best
 * `profitShare` of it are most profitable, the rest profitable. Of the others, the ones who together make the
 * worst `lossShare` of all losses are loss-making, the rest unprofitable. Whoever crosses a boundary is in the
 * better class; a profit of 0 is unprofitable.
 *
 * @param profits whole numbers in descending order
 */
export function classEnds(profits: ArrayLike<number>, profitShare: number, lossShare: number): ClassEnds {
  let [gains, losses, earning] = [0, 0, 0];
  for (let i = 0; i < profits.length; i++) {
    if (profits[i] > 0) [gains, earning] = [gains + profits[i], i + 1];
    else losses -= profits[i];
  }
  const best = wholeShare(gains, profitShare);
  let most = 0;
  for (let gained = 0; most < earning && gained < best; most++) gained += profits[most];

  const worst = wholeShare(losses, 1 - lossShare);
  let bearable = earning;
  // From the better end: the last unprofitable customer is the one with whom the rest of the losses is reached.
  for (let lost = 0; bearable < profits.length && lost < worst; bearable++) lost -= profits[bearable];
  while (bearable < profits.length && profits[bearable] === 0) bearable++;
  return [most, earning, bearable, profits.length];
}
