import type { Customers, FactName, Facts } from '../../facts.js';
import { requireExactSums } from '../../stats/exact-sums.js';
import { classes, type DivisionName, divisionNames } from './classes.js';
import { type Division, decide, divide } from './divide.js';
import { type FigureName, figures } from './figures.js';
import { byManager, type Managers } from './managers.js';
import type { AccountsOptions } from './options.js';
import type { Policy } from './policy.js';
import { rulesOf } from './rules.js';
import type { Known } from './tests.js';

/** Customers in the classes of a policy. */
export interface Accounts {
  policy: Policy;
  asOf: number | null;
  customers: Customers;
  figure(name: FigureName): Float64Array;
  /** In the order in which they were worked out. */
  divisions: Readonly<Record<DivisionName, Division>>;
  managers: Managers;
  /** Of the year. */
  total: number;
}

/** What the policy's figures are made from, and what is always shown. */
export function factsFor({ policy }: AccountsOptions): FactName[] {
  const asked = Object.values(rulesOf(policy))
    .flat()
    .flatMap(({ conditions }) => conditions)
    .flatMap((condition) => ('figure' in condition ? [...figures[condition.figure].from] : []));
  return [...new Set<FactName>(['customers', 'customer_profiles', 'year_summary', ...asked])];
}

/** @throws ProblemError `total_too_large` */
export function classifyAccounts(facts: Facts, { policy }: AccountsOptions): Accounts {
  requireExactSums(facts.year_summary.revenue);
  const divisions: Partial<Record<DivisionName, Division>> = {};
  const made = new Map<FigureName, Float64Array>();
  const figure = (name: FigureName) => {
    const column = made.get(name) ?? figures[name].of(facts, divisions);
    made.set(name, column);
    return column;
  };
  const known: Known = { facts, figure, divisions };

  const rules = rulesOf(policy);
  for (const name of divisionNames) {
    divisions[name] =
      name === 'top_n' || name === 'key'
        ? decide(rules[name][0], known)
        : divide(name === 'tier' ? policy.tiers.map(({ tier }) => tier) : classes[name], rules[name], known);
  }

  const revenue = figure('annual_revenue');
  return {
    policy,
    asOf: facts.asOf,
    customers: facts.customers,
    figure,
    divisions: divisions as Record<DivisionName, Division>,
    managers: byManager(facts.customer_profiles.account_manager, revenue),
    total: revenue.reduce((sum, each) => sum + each, 0),
  };
}
