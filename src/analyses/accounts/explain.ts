import type { Facts } from '../../facts.js';
import type { ColumnType, Findings, Table, Value } from '../../report.js';
import type { Accounts } from './compute.js';
import { classOf, type Division, verdict } from './divide.js';
import { figures } from './figures.js';
import { inputColumns, inputsOf } from './inputs.js';
import { basis } from './notes.js';
import type { AccountsOptions } from './options.js';
import { labelsOf } from './present.js';
import { printAmount, printCondition } from './print.js';
import { no, type Test, yes } from './tests.js';

const stepColumns = {
  division: 'word',
  class: 'word',
  figure: 'word',
  value: 'text',
  threshold: 'text',
  held: 'word',
  rule: 'count',
} as const;

type Step = Record<keyof typeof stepColumns, Value>;

/** How one customer came by its classes: what went in, every rule tried, what came out. */
export function explain(
  accounts: Accounts,
  facts: Facts,
  _options: AccountsOptions,
  customer: number,
): Findings {
  const divisions = Object.entries(accounts.divisions);
  return {
    tables: [
      table('customer', { customer_id: 'text', name: 'text', account_manager: 'text' }, [
        {
          customer_id: facts.customers.customer_id[customer],
          name: facts.customers.name[customer],
          account_manager: facts.customer_profiles.account_manager[customer],
        },
      ]),
      table('inputs', inputColumns, inputsOf(accounts, facts, customer)),
      table(
        'derivation',
        stepColumns,
        divisions.flatMap(([name, division]) => steps(name, division, accounts, customer)),
      ),
      table(
        'result',
        { division: 'word', class: 'word', rule: 'count' },
        divisions.map(([name, division]) => ({
          division: name,
          class: classOf(division, customer),
          rule: rulePlace(division, customer),
        })),
      ),
    ],
    notes: [basis(accounts), { id: 'explain_inputs', level: 'info' }],
    labels: labelsOf(accounts.policy),
  };
}

/** Every condition of the rules that were tried, up to the one that held. */
function steps(division: string, { rules }: Division, accounts: Accounts, customer: number): Step[] {
  const held = rules.findIndex(({ tests }) => verdict(tests, customer) === yes);
  const tried = held < 0 ? rules : rules.slice(0, held + 1);
  return tried.flatMap((rule, i) =>
    (rule.tests.length > 0 ? rule.tests : [undefined]).map((test) => ({
      division,
      rule: i + 1,
      class: rule.class,
      ...printCondition(test),
      value: test ? ownValue(test, accounts, customer) : null,
      held: test ? heldBy(test, customer) : 'yes',
    })),
  );
}

function ownValue({ condition }: Test, { figure, divisions }: Accounts, customer: number): string | null {
  if ('division' in condition) return classOf(divisions[condition.division], customer);
  return printAmount(figures[condition.figure].type, figure(condition.figure)[customer]);
}

/** Null where it cannot be told. */
function heldBy(test: Test, customer: number): string | null {
  const found = test.of(customer);
  return found === yes ? 'yes' : found === no ? 'no' : null;
}

/** The rule that gave the class. Where a single rule decides, it also gives `no`. */
function rulePlace({ rules, of }: Division, customer: number): number | null {
  if (of[customer] < 0) return null;
  const held = rules.findIndex(({ tests }) => verdict(tests, customer) === yes);
  return held < 0 ? 1 : held + 1;
}

function table<C extends string>(
  id: string,
  columns: Readonly<Record<C, ColumnType>>,
  rows: readonly Partial<Record<C, Value>>[],
): Table {
  const ids = Object.keys(columns) as C[];
  return {
    id,
    columns: ids.map((column) => ({
      id: column,
      type: columns[column],
      values: rows.map((row) => row[column] ?? null),
    })),
  };
}
