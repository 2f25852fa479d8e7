import { type Column, type Findings, type Note, type Table, tableOf, tableOfRows } from '../../report.js';
import { changeColumns } from '../surveys/change.js';
import { groupColumn, groupsAskedFor } from '../surveys/groups.js';
import { surveyNotes } from '../surveys/notes.js';
import { tieLabels, tieOf } from '../surveys/ties.js';
import type { Profile, Styles } from './compute.js';
import type { StyleShare } from './shares.js';
import { text } from './text/index.js';

export function present(found: Styles): Findings {
  const { model } = found;
  const ties = subsets(model.styles).flatMap((styles) => [tieOf(styles), tieOf(styles.map(approachTo))]);
  return {
    tables: [
      { id: 'summary', columns: shareColumns(found.shares) },
      groupTable(found),
      tableOf('customers', () => customerColumns(found)),
      cards(model.styles),
      tableOf('responses', () => responseColumns(found)),
    ],
    overview: ['summary', ...groupsAskedFor(found.survey), 'cards'],
    charts: [{ id: 'styles', type: 'bar', table: 'summary', label: 'style', value: 'customers' }],
    notes: notes(found),
    labels: tieLabels(ties, text),
  };
}

/** All ways to take some, each in the order of all. */
function subsets([first, ...others]: readonly string[]): string[][] {
  if (first === undefined) return [[]];
  return subsets(others).flatMap((some) => [some, [first, ...some]]);
}

function notes({ survey, model, responses, ofCustomers, shares, groups }: Styles): Note[] {
  const sizes = { all: [shares[0].trials], groups: groups.map(({ shares }) => [shares[0].trials]) };
  const anonymous = survey.all.now.filter((response) => responses.customer[response] < 0).length;
  const isOfSigns = model.type === 'yes_no';
  const found: (Note | false)[] = [
    isOfSigns && { id: 'signs', level: 'info' },
    !isOfSigns && { id: 'sides', level: 'info' },
    ofCustomers.some(({ responses }) => responses > 1) && { id: 'several_responses', level: 'info' },
    anonymous > 0 && { id: 'no_customer', level: 'info', args: { responses: anonymous } },
  ];
  return [...found.filter((note) => note !== false), ...surveyNotes(survey, sizes)];
}

/** Customers by their primary style; those with several in a row of their own. */
function shareColumns(shares: readonly StyleShare[]): Column[] {
  return [
    { id: 'style', type: 'word', values: shares.map(({ style }) => style) },
    { id: 'customers', type: 'count', values: shares.map(({ successes }) => successes) },
    { id: 'share', type: 'percent', values: shares.map(({ share }) => share) },
    { id: 'lower', type: 'percent', values: shares.map(({ lower }) => lower) },
    { id: 'upper', type: 'percent', values: shares.map(({ upper }) => upper) },
    { id: 'backup', type: 'count', values: shares.map(({ backup }) => backup) },
    ...changeColumns(shares, 'percent'),
  ];
}

function groupTable({ survey, groups }: Styles): Table {
  const rows = groups.flatMap(({ group, shares }) => shares.map((share) => ({ group, ...share })));
  return { id: 'groups', columns: [groupColumn(survey.by, rows), ...shareColumns(rows)] };
}

/** How to approach people of each style. */
function cards(styles: readonly string[]): Table {
  return tableOfRows(
    'cards',
    { style: 'word', approach: 'word', card: 'word' },
    styles.map((style) => ({ style, approach: approachTo(style), card: `${style}.card` })),
  );
}

function approachTo(style: string): string {
  return `${style}.approach`;
}

function profileColumns(styles: readonly string[], profiles: readonly Profile[]): Column[] {
  return [
    { id: 'primary', type: 'word', values: profiles.map(({ primary }) => tieOf(primary)) },
    { id: 'backup', type: 'word', values: profiles.map(({ backup }) => tieOf(backup)) },
    { id: 'approach', type: 'word', values: profiles.map(({ primary }) => tieOf(primary.map(approachTo))) },
    ...styles.map(
      (style, i): Column => ({ id: style, type: 'percent', values: profiles.map(({ scores }) => scores[i]) }),
    ),
  ];
}

function customerColumns({ model: { styles }, customers, ofCustomers }: Styles): Column[] {
  const of = <T>(column: ArrayLike<T>) => ofCustomers.map(({ customer }) => column[customer]);
  return [
    { id: 'customer_id', type: 'text', values: of(customers.customer_id) },
    { id: 'name', type: 'text', values: of(customers.name) },
    ...profileColumns(styles, ofCustomers),
    { id: 'responses', type: 'count', values: ofCustomers.map(({ responses }) => responses) },
  ];
}

function responseColumns(found: Styles): Column[] {
  const { survey, model, customers, responses, profileOf } = found;
  const of = <T>(each: (response: number) => T) => Array.from(survey.all.now, (response) => each(response));
  return [
    { id: 'respondent', type: 'text', values: of((response) => responses.respondent[response]) },
    {
      id: 'customer_id',
      type: 'text',
      values: of((response) => customers.customer_id[responses.customer[response]] ?? null),
    },
    { id: 'date', type: 'date', values: of((response) => responses.day[response]) },
    ...profileColumns(model.styles, of(profileOf)),
  ];
}
