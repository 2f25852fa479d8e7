import { labelsOf } from '../../questionnaires/labels.js';
import type { Question } from '../../questionnaires/questionnaire.js';
import type { Column, Findings, Note } from '../../report.js';
import { changeColumns } from '../surveys/change.js';
import type { ComparedShare } from '../surveys/compared-share.js';
import { groupColumn } from '../surveys/groups.js';
import { surveyNotes } from '../surveys/notes.js';
import { type Satisfied, satisfiedFrom } from './compute.js';

export function present({ survey, question, total, groups, items }: Satisfied): Findings {
  const sizes = { all: [total.trials], groups: groups.map(({ trials }) => [trials]) };
  const [lowest, highest] = question.scale!;
  const note: Note = {
    id: 'csat_rule',
    level: 'info',
    args: { question: question.id, from: satisfiedFrom(question), lowest, highest },
  };
  return {
    tables: [
      { id: 'summary', columns: shareColumns([total]) },
      {
        id: 'items',
        columns: [{ id: 'item', type: 'word', values: items.map(({ id }) => id) }, ...shareColumns(items)],
      },
      { id: 'groups', columns: [groupColumn(survey.by, groups), ...shareColumns(groups)] },
    ],
    overview: ['summary', 'items', 'groups'],
    charts: [{ id: 'items', type: 'bar', table: 'items', label: 'item', value: 'share' }],
    notes: [note, ...shortScale(question), ...surveyNotes(survey, sizes)],
    labels: labelsOf(survey.questionnaire),
  };
}

/** Where the two highest points are most of a scale, or all of it, nearly everyone is satisfied. */
function shortScale({ scale }: Question): Note[] {
  const points = scale![1] - scale![0] + 1;
  return points < 4 ? [{ id: 'short_scale', level: 'warning', args: { points } }] : [];
}

function shareColumns(shares: readonly ComparedShare[]): Column[] {
  return [
    { id: 'responses', type: 'count', values: shares.map(({ trials }) => trials) },
    { id: 'satisfied', type: 'count', values: shares.map(({ successes }) => successes) },
    { id: 'share', type: 'percent', values: shares.map(({ share }) => share) },
    { id: 'lower', type: 'percent', values: shares.map(({ lower }) => lower) },
    { id: 'upper', type: 'percent', values: shares.map(({ upper }) => upper) },
    ...changeColumns(shares, 'percent'),
  ];
}
