import type { ReadyRule } from './divide.js';
import { type FigureType, figures } from './figures.js';
import type { Test } from './tests.js';

// Rules compare money, counts, shares and classes: one column holds them all, as plain decimals and ids.

/** A condition of a rule, to be read. */
export interface PrintedCondition {
  division: string;
  class: string;
  /** What is asked for: a figure, a division, or `otherwise` where the rule has no condition. */
  figure: string;
  /** What it is held against. */
  threshold: string | null;
  /** The rule's place in its division, from 1. */
  rule: number;
  test: Test | null;
}

/** A row per condition; those of one rule hold together. */
export function printRules(division: string, rules: readonly ReadyRule[]): PrintedCondition[] {
  return rules.flatMap((rule, i): PrintedCondition[] => {
    const about = { division, class: rule.class, rule: i + 1 };
    if (rule.tests.length === 0) return [{ ...about, figure: 'otherwise', threshold: null, test: null }];
    return rule.tests.map((test) => ({ ...about, ...printCondition(test), test }));
  });
}

const signs = { at_least: '≥', above: '>', at_most: '≤', below: '<', at_least_quantile: '≥' } as const;

function printCondition({ condition, threshold }: Test): { figure: string; threshold: string } {
  if ('division' in condition) return { figure: condition.division, threshold: condition.among.join(', ') };
  const amount = printAmount(figures[condition.figure].type, threshold) ?? '–';
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
