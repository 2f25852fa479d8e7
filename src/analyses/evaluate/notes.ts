import type { Note } from '../../report.js';
import { defaultTop, type Evaluation, mostPaired } from './compute.js';
import type { EvaluateOptions } from './options.js';

/** What the reader of an evaluation should know. */
export function notes(evaluation: Evaluation, { top, draws, seed }: EvaluateOptions): Note[] {
  const { scorecard, scores, weights, shown, order, rank, ranked } = evaluation;
  const rows = scores.customers.length;
  const best = top || defaultTop;
  const last = rank[order[shown - 1]];
  const tied = order.subarray(shown, ranked).filter((row) => rank[row] === last).length;

  const method =
    evaluation.method === 'sum' ? aboutSum(evaluation, Math.min(best, mostPaired)) : aboutTopsis(evaluation);
  const rest: (Note | false)[] = [
    rows === 0 && { id: 'nobody', level: 'warning', args: { scorecard: scorecard.name } },
    tied > 0 && { id: 'tied_beyond', level: 'info', args: { customers: tied } },
    shown < rows && { id: 'shown', level: 'info', args: { shown, customers: rows } },
    draws > 0 && { id: 'draws', level: 'info', table: 'stability', args: { draws, seed, top: best } },
  ];
  return [...scores.notes, ...weights.notes, ...method, ...rest].filter((note) => note !== false);
}

function aboutSum({ scorecard, scores, coverage, ranked }: Evaluation, paired: number): (Note | false)[] {
  const [lowest, highest] = scorecard.scale;
  const costs = scorecard.criteria.filter(({ goal }) => goal === 'cost').map(({ id }) => id);
  const incomplete = coverage.filter((share) => share < 1).length;
  const weightless = scores.customers.length - ranked;
  return [
    costs.length > 0 && {
      id: 'turned',
      level: 'info',
      args: { criteria: costs.join(', '), sum: lowest + highest },
    },
    incomplete > 0 && { id: 'missing_scores', level: 'info', args: { customers: incomplete } },
    weightless > 0 && { id: 'weightless', level: 'warning', args: { customers: weightless } },
    ranked > paired && {
      id: 'fragility_best',
      level: 'info',
      table: 'fragility',
      args: { customers: paired },
    },
  ];
}

function aboutTopsis({ scorecard, coverage, ranked }: Evaluation): (Note | false)[] {
  const incomplete = coverage.filter((share) => share < 1).length;
  const alike = ranked === 0 ? coverage.length - incomplete : 0;
  return [
    { id: 'topsis_score', level: 'info' },
    { id: 'topsis_fragility', level: 'info', table: 'fragility' },
    scorecard.grades.length > 0 && { id: 'topsis_grades', level: 'info' },
    incomplete > 0 && { id: 'topsis_incomplete', level: 'warning', args: { customers: incomplete } },
    alike > 0 && { id: 'topsis_alike', level: 'warning', args: { customers: alike } },
  ];
}
