import type { Facts } from '../../facts.js';
import type { ColumnType } from '../../report.js';
import { type PrintedPlaces, printPlaces, transactionPlaces } from '../places.js';
import type { Accounts } from './compute.js';
import { figureNames, figures } from './figures.js';
import { printAmount } from './print.js';

/** What one figure is, of which days, and where the transactions behind it were imported from. */
export interface Input extends PrintedPlaces {
  figure: string;
  /** Money in the currency's unit, shares as fractions, durations in days. */
  value: string | null;
  from: number | null;
  to: number | null;
}

export const inputColumns: Readonly<Record<keyof Input, ColumnType>> = {
  figure: 'word',
  value: 'text',
  from: 'date',
  to: 'date',
  file: 'text',
  lines: 'text',
};

/** Every figure that a rule asks for, and the cost that the margin is made from. */
export function inputsOf({ divisions, figure }: Accounts, facts: Facts, customer: number): Input[] {
  const tests = Object.values(divisions).flatMap(({ rules }) => rules.flatMap((rule) => rule.tests));
  const asked = tests.flatMap(({ condition }) => ('figure' in condition ? [condition.figure] : []));
  const places = transactionPlaces(facts, customer);
  return figureNames
    .filter((name) => asked.includes(name))
    .flatMap((name) => {
      const { type, from, days } = figures[name];
      const isOfTransactions = from.every((fact) => fact !== 'customers' && fact !== 'customer_profiles');
      const rest = { ...days(facts, customer), ...printPlaces(isOfTransactions ? places : []) };
      const input = { figure: name, value: printAmount(type, figure(name)[customer]), ...rest };
      if (name !== 'margin') return [input];
      const { cost, uncosted } = facts.year_summary;
      return [
        { ...rest, figure: 'annual_cost', value: printAmount('money', cost[customer]) },
        { ...rest, figure: 'uncosted', value: printAmount('count', uncosted[customer]) },
        input,
      ];
    });
}
