import type { Questionnaire } from '../../src/questionnaires/questionnaire.js';
import { advance, type Surroundings, type WizardEvent } from '../../src/wizard/advance.js';
import { begin, type Customer, type CustomerBook, type Wizard } from '../../src/wizard/wizard.js';

export const customers: readonly Customer[] = [
  { customer_id: 'C001', name: '王小明' },
  { customer_id: 'C002', name: 'Anna Berg' },
  { customer_id: 'C003', name: null },
];

export const book: CustomerBook = {
  findCustomers: (text) =>
    customers.filter(({ customer_id, name }) => `${customer_id} ${name}`.includes(text)),
  customerWithId: (id) => customers.find(({ customer_id }) => customer_id === id) ?? null,
};

/** Day 20000 is 2024-10-04. */
export const around: Surroundings = { book, today: 20000 };

export function fresh(questionnaire: Questionnaire): Wizard {
  return begin(questionnaire, 'R1', 20000);
}

const events: Readonly<Record<string, WizardEvent>> = {
  '<enter>': { type: 'enter' },
  '<back>': { type: 'back' },
  '<blank>': { type: 'blank' },
  '<up>': { type: 'move', by: -1, seen: 10 },
  '<down>': { type: 'move', by: 1, seen: 10 },
  '<clear>': { type: 'typed', text: '' },
};

/** Types character by character, as a clerk does; names of keys stand in angle brackets. */
export function typing(wizard: Wizard, keys: string): Wizard {
  const each = keys.match(/<\w+>|./gu) ?? [];
  return each.reduce(
    (now, key) => advance(now, events[key] ?? { type: 'typed', text: now.typed + key }, around),
    wizard,
  );
}
