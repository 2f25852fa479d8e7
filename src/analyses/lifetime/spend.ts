import type { RepeatGroups, RepeatMembers } from '../../facts.js';
import { fitGammaGamma, type SpendFit } from '../../stats/gamma-gamma/fit.js';
import { valuesAt } from '../../stats/values-at.js';

/** What customers spend on a purchase, or what it leaves after its cost of goods. */
export interface Spend {
  fit: SpendFit;
  /** By member, the mean amount of the purchases after the first, in the currency's unit; `NaN` without such, or where it is unknown. */
  mean: Float64Array;
  /** By member, the amount of a purchase to expect, in the currency's unit; `NaN` for those left out. */
  expected: Float64Array;
  /** Members who bought again, but for a mean amount that is not above 0, or with sales that have no cost. */
  nonPositive: number;
  uncosted: number;
}

const unitsPerWhole = 10_000;

export function spendOf({ x, members }: RepeatGroups, of: 'revenue' | 'margin'): Spend {
  const { group, repeat_revenue, repeat_cost }: RepeatMembers = members;
  const purchases = valuesAt(x, group);
  const mean = repeat_revenue.map(
    (revenue, i) => (of === 'margin' ? revenue - repeat_cost[i] : revenue) / unitsPerWhole / purchases[i],
  );
  const used = Int32Array.from(mean.keys()).filter((i) => mean[i] > 0);
  const fit = fitGammaGamma({
    purchases: valuesAt(purchases, used),
    mean: valuesAt(mean, used),
  });
  // Of one who never came back nothing is known but what all spend.
  const isUsable = (i: number) => purchases[i] === 0 || mean[i] > 0;
  const count = (holds: (i: number) => boolean) =>
    mean.reduce((sum, _, i) => sum + Number(purchases[i] > 0 && holds(i)), 0);
  return {
    fit,
    mean,
    expected: mean.map((each, i) => (isUsable(i) ? fit.expected(purchases[i], each) : Number.NaN)),
    nonPositive: count((i) => mean[i] <= 0),
    uncosted: count((i) => Number.isNaN(mean[i])),
  };
}
