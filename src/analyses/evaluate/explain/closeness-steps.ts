import { topsis } from '../../../stats/topsis.js';
import type { Evaluation } from '../compute.js';
import { completeRows } from '../model.js';
import type { Step } from './step.js';

/**
 * TOPSIS of one row: each criterion's norm √Σx² over the customers compared, the weighted score w·x/norm with
 * the worst and the best of them, the distances to all the worst and all the best, and the closeness.
 */
export function closenessSteps({ scorecard, scores, weights }: Evaluation, row: number): Step[] {
  const { used, goals, rows, matrix } = completeRows(scores.values, weights.values, scorecard);
  const place = rows.indexOf(row);
  if (place === -1) return [];

  const steps = used.flatMap((k, j): Step[] => {
    const criterion = scorecard.criteria[k].id;
    const weight = weights.values[k];
    const column = Float64Array.from(matrix, (scores) => scores[j]).sort();
    const norm = Math.sqrt(column.reduce((sum, score) => sum + score ** 2, 0));
    const weighted = (score: number) => (norm === 0 ? 0 : (weight * score) / norm);
    const least = weighted(column[0]);
    const greatest = weighted(column[column.length - 1]);
    const [from, to] = goals[j] === 'benefit' ? [least, greatest] : [greatest, least];
    const score = matrix[place][j];
    return [
      { step: 'norm', criterion, value: norm },
      { step: 'weighted', criterion, weight, score, value: weighted(score), from, to },
    ];
  });
  const { toBest, toWorst, closeness } = topsis(
    matrix,
    used.map((k) => weights.values[k]),
    goals,
  );
  return [
    ...steps,
    { step: 'to_best', value: toBest[place] },
    { step: 'to_worst', value: toWorst[place] },
    { step: 'closeness', score: closeness[place] },
  ];
}
