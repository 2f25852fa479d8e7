import type { Column, Findings, Note } from '../../report.js';
import { changeColumns } from '../surveys/change.js';
import { groupColumn } from '../surveys/groups.js';
import { surveyNotes } from '../surveys/notes.js';
import type { Recommendation, Score } from './compute.js';

export function present({ survey, question, total, groups }: Recommendation): Findings {
  const sizes = { all: [total.score.responses], groups: groups.map(({ score }) => [score.responses]) };
  const note: Note = { id: 'nps_rule', level: 'info', args: { question: question.id } };
  return {
    tables: [
      { id: 'summary', columns: scoreColumns([total]) },
      { id: 'groups', columns: [groupColumn(survey.by, groups), ...scoreColumns(groups)] },
    ],
    overview: ['summary', 'groups'],
    charts: [{ id: 'groups', type: 'bar', table: 'groups', label: survey.by, value: 'nps' }],
    notes: [note, ...surveyNotes(survey, sizes)],
  };
}

/** Scores in points: a hundred times the difference of two shares. */
function scoreColumns(scores: readonly Score[]): Column[] {
  const counts = (of: keyof Score['counts']) => scores.map(({ counts }) => counts[of]);
  const points = (of: 'margin' | 'lower' | 'upper') => scores.map(({ score }) => 100 * score[of]);
  // Not a hundred times the fraction, which would show in the last digits.
  const values = scores.map(
    ({ counts, score }) => (100 * (counts.promoters - counts.detractors)) / score.responses,
  );
  return [
    { id: 'responses', type: 'count', values: scores.map(({ score }) => score.responses) },
    { id: 'promoters', type: 'count', values: counts('promoters') },
    { id: 'passives', type: 'count', values: counts('passives') },
    { id: 'detractors', type: 'count', values: counts('detractors') },
    { id: 'nps', type: 'number', values },
    { id: 'margin', type: 'number', values: points('margin') },
    { id: 'lower', type: 'number', values: points('lower') },
    { id: 'upper', type: 'number', values: points('upper') },
    ...changeColumns(scores.map(({ change }) => ({ change: change && inPoints(change) }))),
  ];
}

function inPoints({ before, change, lower, upper }: NonNullable<Score['change']>) {
  return { before: 100 * before, change: 100 * change, lower: 100 * lower, upper: 100 * upper };
}
