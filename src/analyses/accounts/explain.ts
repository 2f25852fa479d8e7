import type { Facts } from '../../facts.js';
import { type Findings, tableOfRows, type Value } from '../../report.js';
import { classOf } from './classes.js';
import type { Accounts } from './compute.js';
import { type Division, verdict } from './divide.js';
import { figures } from './figures.js';
import { inputColumns, inputsOf } from './inputs.js';
import { basis } from './notes.js';
import type { AccountsOptions } from './options.js';
import { labelsOf } from './present.js';
import { printAmount, printRules } from './print.js';
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

const resultColumns = {
  customer_id: 'text',
  name: 'text',
  division: 'word',
  class: 'word',
  rule: 'count',
} as const;

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
      tableOfRows('inputs', inputColumns, inputsOf(accounts, facts, customer)),
      tableOfRows(
        'derivation',
        stepColumns,
        divisions.flatMap(([name, division]) => steps(name, division, accounts, customer)),
      ),
      tableOfRows(
        'result',
        resultColumns,
        divisions.map(([name, division]) => ({
          customer_id: facts.customers.customer_id[customer],
          name: facts.customers.name[customer],
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
  return printRules(division, tried).map(({ test, ...condition }) => ({
    ...condition,
    value: test && ownValue(test, accounts, customer),
    held: test ? heldBy(test, customer) : 'yes',
  }));
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
