import type { Classed } from './classes.js';
import type { Rule } from './policy.js';
import { type Known, no, type Test, testOf, type Verdict, yes } from './tests.js';

/** Customers in classes, and by which rules. */
export interface Division extends Classed {
  rules: readonly ReadyRule[];
}

export interface ReadyRule {
  class: string;
  tests: readonly Test[];
}

/** The class of the first rule that holds; a rule that is not known to hold is passed over. */
export function divide(classes: readonly string[], rules: readonly Rule[], known: Known): Division {
  const ready = rules.map((rule) => readyRule(rule, known));
  const of = new Int16Array(known.facts.customers.count).fill(-1);
  for (const rule of ready) {
    const position = classes.indexOf(rule.class);
    for (let customer = 0; customer < of.length; customer++) {
      if (of[customer] < 0 && verdict(rule.tests, customer) === yes) of[customer] = position;
    }
  }
  return { classes, rules: ready, of };
}

/** `yes` or `no` by a single rule, neither where it cannot be told. */
export function decide(rule: Rule, known: Known): Division {
  const ready = readyRule(rule, known);
  const of = new Int16Array(known.facts.customers.count);
  for (let customer = 0; customer < of.length; customer++) {
    const found = verdict(ready.tests, customer);
    of[customer] = found === yes ? 0 : found === no ? 1 : -1;
  }
  return { classes: ['yes', 'no'], rules: [ready], of };
}

/** Whether all tests hold; none at all always do. */
export function verdict(tests: readonly Test[], customer: number): Verdict {
  let least: Verdict = yes;
  for (const test of tests) {
    const found = test.of(customer);
    if (found < least) least = found;
    if (least === no) return no;
  }
  return least;
}

function readyRule(rule: Rule, known: Known): ReadyRule {
  return { class: rule.class, tests: rule.conditions.map((condition) => testOf(condition, known)) };
}
