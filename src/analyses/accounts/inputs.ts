import type { Facts } from '../../facts.js';
import type { ColumnType } from '../../report.js';
import type { Accounts } from './compute.js';
import { type FigureName, figures } from './figures.js';
import { printAmount } from './print.js';

/** What one figure is, of which days, and where the transactions behind it were imported from. */
export interface Input {
  figure: string;
  /** Money in the currency's unit, shares as fractions, durations in days. */
  value: string | null;
  from: number | null;
  to: number | null;
  file: string | null;
  /** By file: the first and the last line, and how many transactions there are. */
  lines: string | null;
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
  const places = placesOf(facts, customer);
  const names = Object.keys(figures) as FigureName[];
  return names
    .filter((name) => asked.includes(name))
    .flatMap((name) => {
      const { type, from, days } = figures[name];
      const isOfTransactions = from.every((fact) => fact !== 'customers' && fact !== 'customer_profiles');
      const rest = { ...days(facts, customer), ...(isOfTransactions ? places : { file: null, lines: null }) };
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

/** Where the customer's transactions stand. */
function placesOf({ transaction_sources: sources }: Facts, customer: number): Pick<Input, 'file' | 'lines'> {
  const places = [...(sources?.file.keys() ?? [])].filter((i) => sources.customer[i] === customer);
  if (places.length === 0) return { file: null, lines: null };
  const lines = (i: number) => `${sources.first_line[i]}–${sources.last_line[i]} (${sources.lines[i]})`;
  return { file: places.map((i) => sources.file[i]).join('; '), lines: places.map(lines).join('; ') };
}
