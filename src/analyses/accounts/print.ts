import { type FigureType, figures } from './figures.js';
import type { Test } from './tests.js';

// Rules compare money, counts, shares and classes: one column holds them all, as plain decimals and ids.

const signs = { at_least: '≥', above: '>', at_most: '≤', below: '<', at_least_quantile: '≥' } as const;

/** What is asked for, and what it is held against; of a rule without conditions, nothing. */
export function printCondition(test: Test | undefined): { figure: string; threshold: string | null } {
  if (!test) return { figure: 'otherwise', threshold: null };
  const { condition } = test;
  if ('division' in condition) return { figure: condition.division, threshold: condition.among.join(', ') };
  const amount = printAmount(figures[condition.figure].type, test.threshold) ?? '–';
  const isQuantile = condition.test === 'at_least_quantile';
  const percentile = isQuantile ? ` (P${decimal(condition.threshold * 100)})` : '';
  return { figure: condition.figure, threshold: `${signs[condition.test]} ${amount}${percentile}` };
}

/** In the currency's unit, as a fraction, in days; null where it is not known. */
export function printAmount(type: FigureType, value: number): string | null {
  if (Number.isNaN(value)) return null;
  if (type === 'money') return decimal(value / 10_000);
  return decimal(value, 6);
}

/** Fifteen digits are what a number holds for sure. */
function decimal(value: number, digits = 15): string {
  return String(Number.isInteger(value) ? value : Number(value.toPrecision(digits)));
}
