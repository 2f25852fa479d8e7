import type { Facts } from '../../facts.js';
import type { Questionnaire } from '../../questionnaires/questionnaire.js';
import type { Column, ColumnType } from '../../report.js';
import { classAt, divide } from '../abc/divide.js';

/** By what responses are grouped: who answered, or what is on file of the customer. */
export const groupings = ['role', 'kind', 'region', 'city', 'industry', 'account_manager', 'class'] as const;

export type Grouping = (typeof groupings)[number];

/** How the names of the groups are meant. */
export const groupTypes: Readonly<Record<Grouping, ColumnType>> = {
  role: 'word',
  kind: 'word',
  region: 'text',
  city: 'text',
  industry: 'text',
  account_manager: 'text',
  class: 'word',
};

/** The ABC class of a customer's revenue: who makes 80 %, who the next 15 %, and the rest. */
export const classShares = { a: 0.8, b: 0.95 };

/** The group of every response; null where it is not known. Who names no role is a customer, where customers are asked. */
export function groupsOf(facts: Facts, by: Grouping, { roles }: Questionnaire): readonly (string | null)[] {
  const { responses, customer_profiles } = facts;
  if (by === 'role') {
    const unnamed = roles.includes('customer') ? 'customer' : null;
    return responses.role.map((role) => role ?? unnamed);
  }
  const ofCustomer = by === 'class' ? classesOf(facts) : customer_profiles[by];
  return Array.from(responses.customer, (customer) => ofCustomer[customer] ?? null);
}

function classesOf({ customer_summary: { transactions, revenue } }: Facts): (string | null)[] {
  const division = divide(
    revenue.map((sum, customer) => (transactions[customer] > 0 ? sum : Number.NaN)),
    classShares.a,
    classShares.b,
  );
  const classes: (string | null)[] = new Array(revenue.length).fill(null);
  division.order.forEach((customer, place) => {
    classes[customer] = classAt(division, place);
  });
  return classes;
}

/** The first column of a table of groups: its id is what they are made by. */
export function groupColumn(by: Grouping, groups: readonly { group: string | null }[]): Column {
  return { id: by, type: groupTypes[by], values: groups.map(({ group }) => group) };
}

/** The table of groups, for the overview of an analysis whose groups are long: where they were asked for. */
export function groupsAskedFor({ by }: { by: Grouping }): string[] {
  return by === 'role' ? [] : ['groups'];
}
