import type { Facts } from '../../facts.js';
import { unsortedQuantile } from '../../stats/unsorted-quantile.js';
import type { Divided } from './classes.js';
import type { FigureName } from './figures.js';
import type { Condition, Limit, Membership } from './policy.js';

/** Whether a condition holds; the least of several says whether all of them do (Kleene's logic). */
export const no = 0;
export const unknown = 1;
export const yes = 2;
export type Verdict = typeof no | typeof unknown | typeof yes;

/** A condition that is ready to be tried. */
export interface Test {
  condition: Condition;
  /** What a figure is compared with: of a quantile the value; `NaN` where there is none. */
  threshold: number;
  of(customer: number): Verdict;
}

/** What conditions ask about. */
export interface Known {
  facts: Facts;
  figure(name: FigureName): Float64Array;
  divisions: Divided;
}

export function testOf(condition: Condition, known: Known): Test {
  return 'figure' in condition ? limitTest(condition, known) : membershipTest(condition, known);
}

function limitTest(condition: Limit, { facts, figure }: Known): Test {
  const { test } = condition;
  const values = figure(condition.figure);
  const threshold =
    test === 'at_least_quantile' ? quantileOfBuyers(values, facts, condition.threshold) : condition.threshold;
  const atIt = test === 'above' || test === 'below' ? no : yes;
  const [beyondIt, beforeIt] =
    test === 'at_most' || test === 'below' ? ([no, yes] as const) : ([yes, no] as const);
  return {
    condition,
    threshold,
    of(customer) {
      const value = values[customer];
      if (value > threshold) return beyondIt;
      if (value < threshold) return beforeIt;
      return value === threshold ? atIt : unknown;
    },
  };
}

/** Type 7, among the customers who bought in the year and whose figure is known. */
function quantileOfBuyers(values: Float64Array, { year_summary }: Facts, p: number): number {
  const known = new Float64Array(values.length);
  let count = 0;
  for (let customer = 0; customer < values.length; customer++) {
    const isKnown = year_summary.transactions[customer] > 0 && !Number.isNaN(values[customer]);
    if (isKnown) known[count++] = values[customer];
  }
  return unsortedQuantile(known.subarray(0, count), p);
}

function membershipTest(condition: Membership, { divisions }: Known): Test {
  const { classes, of } = divisions[condition.division]!;
  const among = classes.map((each) => condition.among.includes(each));
  return {
    condition,
    threshold: Number.NaN,
    of(customer) {
      if (of[customer] < 0) return unknown;
      return among[of[customer]] ? yes : no;
    },
  };
}
