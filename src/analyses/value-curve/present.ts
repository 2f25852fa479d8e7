import { labelsOf } from '../../questionnaires/labels.js';
import { type Column, type Findings, type Table, tableOf } from '../../report.js';
import { changeColumns } from '../surveys/change.js';
import { groupColumn, groupsOf } from '../surveys/groups.js';
import { actionAsked, actionOf } from './actions.js';
import type { ValueCurve } from './compute.js';
import { notes } from './notes.js';
import type { Place, Rating } from './ratings.js';

export function present(result: ValueCurve): Findings {
  const isCompared = result.survey.against !== null;
  return {
    tables: [
      itemTable(result),
      extremeTable(result),
      curveTable(result),
      tableOf('answers', () => answerColumnsOf(result)),
    ],
    overview: ['extremes', 'curve'],
    charts: [
      {
        id: 'curve',
        type: 'line',
        table: 'curve',
        x: 'item',
        values: ['customer', ...(isCompared ? ['before'] : []), 'staff', 'manager'],
      },
    ],
    notes: notes(result),
    labels: labelsOf(result.survey.questionnaire),
  };
}

type Row = Rating & { group: string | null; element: number };

/** Group by group, the elements in the questionnaire's order. */
function rowsOf({ groups }: ValueCurve): Row[] {
  return groups.flatMap(({ group, ratings }) =>
    ratings.map((rating, element) => ({ ...rating, group, element })),
  );
}

function itemTable(result: ValueCurve): Table {
  const rows = rowsOf(result);
  return {
    id: 'items',
    columns: [
      itemColumn(result, rows),
      groupColumn(result.survey.by, rows),
      { id: 'sum', type: 'number', values: rows.map(({ sum, responses }) => (responses > 0 ? sum : null)) },
      { id: 'mean', type: 'number', values: rows.map(({ mean }) => mean.value) },
      { id: 'responses', type: 'count', values: rows.map(({ responses }) => responses) },
      { id: 'rank', type: 'count', values: rows.map(({ rank }) => rank) },
      actionColumn(result, rows),
      { id: 'lower', type: 'number', values: rows.map(({ mean }) => mean.lower) },
      { id: 'upper', type: 'number', values: rows.map(({ mean }) => mean.upper) },
      ...changeColumns(rows),
    ],
  };
}

/** The three best of each group, best first, then its three worst, worst last; with ties. */
function extremeTable(result: ValueCurve): Table {
  const ranked = rowsOf(result).filter(({ rank }) => rank !== null);
  const rows = result.groups.flatMap(({ group }) => {
    const own = ranked.filter((row) => row.group === group).sort((a, b) => a.rank! - b.rank!);
    const at = (place: Place) =>
      own.filter((row) => row.place === place || row.place === 'both').map((row) => ({ ...row, place }));
    return [...at('top'), ...at('bottom')];
  });
  return {
    id: 'extremes',
    columns: [
      groupColumn(result.survey.by, rows),
      { id: 'place', type: 'word', values: rows.map(({ place }) => place) },
      { id: 'rank', type: 'count', values: rows.map(({ rank }) => rank) },
      itemColumn(result, rows),
      { id: 'sum', type: 'number', values: rows.map(({ sum }) => sum) },
      { id: 'mean', type: 'number', values: rows.map(({ mean }) => mean.value) },
    ],
  };
}

/** The curves as they are drawn, and how far staff are from customers. */
function curveTable({ elements, curve, gaps, survey }: ValueCurve): Table {
  const means = (ratings: readonly Rating[]) => ratings.map(({ mean }) => mean.value);
  return {
    id: 'curve',
    columns: [
      { id: 'item', type: 'word', values: elements.map(({ id }) => id) },
      { id: 'customer', type: 'number', values: means(curve.customer) },
      ...(survey.against === null ? [] : changeColumns(curve.customer)),
      { id: 'staff', type: 'number', values: means(curve.staff) },
      { id: 'manager', type: 'number', values: means(curve.manager) },
      { id: 'staff_gap', type: 'number', values: gaps.map(({ gap }) => gap.value) },
      { id: 'staff_gap_lower', type: 'number', values: gaps.map(({ gap }) => gap.lower) },
      { id: 'staff_gap_upper', type: 'number', values: gaps.map(({ gap }) => gap.upper) },
      ...changeColumns(gaps).map((column) => ({ ...column, id: `staff_gap_${column.id}` })),
    ],
  };
}

/** What people wrote, question by question, in the order in which it came. */
function answerColumnsOf({ survey, facts }: ValueCurve): Column[] {
  const { responses, customers } = facts;
  const { questions } = survey.questionnaire;
  const roles = groupsOf(facts, 'role', survey.questionnaire);
  const open = questions.filter(({ type }) => type === 'open').map(({ id }) => id);
  const { response, field, text } = facts.answers.texts(open);
  const counted = new Set(survey.groups.flatMap(({ now }) => [...now]));
  const rows = [...text.keys()]
    .filter((i) => counted.has(response[i]))
    .sort((a, b) => field[a] - field[b] || a - b);
  const ofResponse = <T>(of: (response: number) => T): T[] => rows.map((i) => of(response[i]));
  return [
    { id: 'question', type: 'word', values: rows.map((i) => open[field[i]]) },
    { id: 'answer', type: 'text', values: rows.map((i) => text[i]) },
    { id: 'action', type: 'word', values: rows.map((i) => actionAsked(open[field[i]])) },
    { id: 'role', type: 'word', values: ofResponse((response) => roles[response]) },
    {
      id: 'customer_id',
      type: 'text',
      values: ofResponse((response) => customers.customer_id[responses.customer[response]] ?? null),
    },
    { id: 'date', type: 'date', values: ofResponse((response) => responses.day[response]) },
  ];
}

function itemColumn({ elements }: ValueCurve, rows: readonly Row[]): Column {
  return { id: 'item', type: 'word', values: rows.map(({ element }) => elements[element].id) };
}

function actionColumn({ elements }: ValueCurve, rows: readonly Row[]): Column {
  return { id: 'action', type: 'word', values: rows.map((row) => actionOf(row, elements[row.element])) };
}
