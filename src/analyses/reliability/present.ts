import { labelsOf } from '../../questionnaires/labels.js';
import type { Column, Findings, Table } from '../../report.js';
import { changeColumns } from '../surveys/change.js';
import { groupColumn } from '../surveys/groups.js';
import type { Reliability, ScaleReliability } from './compute.js';
import type { Compared } from './consistency.js';
import { notes } from './notes.js';

export function present(result: Reliability): Findings {
  const { survey, scales } = result;
  const dimensions = scales.flatMap(({ measure, dimensions }) =>
    dimensions.map((row) => ({ measure, ...row })),
  );
  const groups = scales.flatMap(({ measure, groups }) => groups.map((row) => ({ measure, ...row })));
  return {
    tables: [
      {
        id: 'summary',
        columns: [measureColumn(scales), ...consistencyColumns(scales.map(({ total }) => total))],
      },
      itemTable(scales),
      {
        id: 'dimensions',
        columns: [
          measureColumn(dimensions),
          { id: 'dimension', type: 'word', values: dimensions.map(({ dimension }) => dimension) },
          ...consistencyColumns(dimensions),
        ],
      },
      {
        id: 'groups',
        columns: [measureColumn(groups), groupColumn(survey.by, groups), ...consistencyColumns(groups)],
      },
    ],
    overview: ['summary', 'items', ...(dimensions.length > 0 ? ['dimensions'] : []), 'groups'],
    notes: notes(result),
    labels: labelsOf(survey.questionnaire),
  };
}

function itemTable(scales: readonly ScaleReliability[]): Table {
  const rows = scales.flatMap(({ measure, items }) => items.map((row) => ({ measure, ...row })));
  return {
    id: 'items',
    columns: [
      measureColumn(rows),
      { id: 'item', type: 'word', values: rows.map(({ id }) => id) },
      { id: 'dimension', type: 'word', values: rows.map(({ dimension }) => dimension) },
      { id: 'alpha_if_dropped', type: 'number', values: rows.map(({ alphaIfDropped }) => alphaIfDropped) },
      {
        id: 'item_total_correlation',
        type: 'number',
        values: rows.map(({ itemTotalCorrelation }) => itemTotalCorrelation),
      },
    ],
  };
}

function measureColumn(rows: readonly Pick<ScaleReliability, 'measure'>[]): Column {
  return { id: 'measure', type: 'word', values: rows.map(({ measure }) => measure) };
}

function consistencyColumns(rows: readonly Compared[]): Column[] {
  return [
    { id: 'items', type: 'count', values: rows.map(({ items }) => items) },
    { id: 'respondents', type: 'count', values: rows.map(({ respondents }) => respondents) },
    { id: 'alpha', type: 'number', values: rows.map(({ alpha }) => alpha) },
    { id: 'lower', type: 'number', values: rows.map(({ lower }) => lower) },
    { id: 'upper', type: 'number', values: rows.map(({ upper }) => upper) },
    { id: 'incomplete', type: 'count', values: rows.map(({ incomplete }) => incomplete) },
    ...changeColumns(rows),
  ];
}
