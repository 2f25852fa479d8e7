import { labelsOf } from '../../questionnaires/labels.js';
import { type Column, type Findings, type Table, tableOfRows } from '../../report.js';
import { quadrants } from '../../stats/importance-performance.js';
import { changeColumns } from '../surveys/change.js';
import { groupColumn, groupsAskedFor } from '../surveys/groups.js';
import type { Grid, Importance, Item } from './compute.js';
import { notes } from './notes.js';
import type { ImportanceOptions } from './options.js';

export function present(importance: Importance, { crossHair }: ImportanceOptions): Findings {
  const { survey, scale, all } = importance;
  const [lowest, highest] = scale;
  const axes = tableOfRows(
    'axes',
    { axis: 'word', cut: 'number', cross_hair: 'word', lowest: 'number', highest: 'number' },
    (['importance', 'performance'] as const).map((axis) => {
      return { axis, cut: all.cuts[axis], cross_hair: crossHair, lowest, highest };
    }),
  );
  const changes = survey.against === null ? [] : changeTables(importance);
  const { importance: yCut, performance: xCut } = all.cuts;
  return {
    tables: [
      { id: 'items', columns: itemColumns(all.items) },
      quadrantTable(all),
      axes,
      groupTable(importance),
      ...changes,
    ],
    overview: [
      'items',
      'quadrants',
      'axes',
      ...groupsAskedFor(survey),
      ...(changes.length > 0 ? ['changes'] : []),
    ],
    charts: [
      {
        id: 'grid',
        type: 'scatter',
        table: 'items',
        x: 'performance',
        y: 'importance',
        ...(Number.isNaN(xCut + yCut) ? {} : { xCut, yCut }),
        label: 'item',
        quadrants: { column: 'quadrant', values: quadrants },
      },
    ],
    notes: notes(importance),
    labels: labelsOf(survey.questionnaire),
  };
}

function itemColumns(items: readonly Item[]): Column[] {
  const numbers = (axis: 'importance' | 'performance', of: 'count' | 'mean' | 'lower' | 'upper') =>
    Float64Array.from(items, (item) => item[axis][of]);
  return [
    { id: 'item', type: 'word', values: items.map(({ item }) => item) },
    { id: 'quadrant', type: 'word', values: items.map(({ quadrant }) => quadrant) },
    { id: 'importance', type: 'number', values: numbers('importance', 'mean') },
    { id: 'performance', type: 'number', values: numbers('performance', 'mean') },
    {
      id: 'clear',
      type: 'word',
      values: items.map(({ isClear }) => (isClear === null ? null : isClear ? 'yes' : 'no')),
    },
    { id: 'importance_responses', type: 'count', values: numbers('importance', 'count') },
    { id: 'importance_lower', type: 'number', values: numbers('importance', 'lower') },
    { id: 'importance_upper', type: 'number', values: numbers('importance', 'upper') },
    { id: 'performance_responses', type: 'count', values: numbers('performance', 'count') },
    { id: 'performance_lower', type: 'number', values: numbers('performance', 'lower') },
    { id: 'performance_upper', type: 'number', values: numbers('performance', 'upper') },
  ];
}

function quadrantTable({ items }: Grid): Table {
  return tableOfRows(
    'quadrants',
    { quadrant: 'word', items: 'count', action: 'word' },
    quadrants.map((quadrant) => ({
      quadrant,
      items: items.filter((item) => item.quadrant === quadrant).length,
      action: `${quadrant}.action`,
    })),
  );
}

/** Each group on a grid of its own, whose cuts are beside its items. */
function groupTable({ survey, groups }: Importance): Table {
  const rows = groups.flatMap(({ group, items, cuts }) => items.map((item) => ({ group, cuts, ...item })));
  return {
    id: 'groups',
    columns: [
      groupColumn(survey.by, rows),
      ...itemColumns(rows),
      { id: 'importance_cut', type: 'number', values: rows.map(({ cuts }) => cuts.importance) },
      { id: 'performance_cut', type: 'number', values: rows.map(({ cuts }) => cuts.performance) },
    ],
  };
}

/** Of all, and of each group. */
function changeTables({ survey, all, groups }: Importance): Table[] {
  const ofAll = all.items.flatMap(changesOf);
  const ofGroups = groups.flatMap(({ group, items }) =>
    items.flatMap(changesOf).map((row) => ({ group, ...row })),
  );
  return [
    { id: 'changes', columns: changedColumns(ofAll) },
    { id: 'group_changes', columns: [groupColumn(survey.by, ofGroups), ...changedColumns(ofGroups)] },
  ];
}

/** Of each axis of an item. */
function changesOf({ item, importance, performance }: Item) {
  return [
    { item, axis: 'importance', ...importance },
    { item, axis: 'performance', ...performance },
  ];
}

function changedColumns(rows: readonly ReturnType<typeof changesOf>[number][]): Column[] {
  return [
    { id: 'item', type: 'word', values: rows.map(({ item }) => item) },
    { id: 'axis', type: 'word', values: rows.map(({ axis }) => axis) },
    { id: 'now', type: 'number', values: rows.map(({ mean }) => mean) },
    ...changeColumns(rows),
  ];
}
