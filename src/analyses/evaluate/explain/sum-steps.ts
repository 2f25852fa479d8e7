import type { Evaluation } from '../compute.js';
import type { Step } from './step.js';

/** The weighted sum of one row: cost criteria turned round, missing weights shared out, contributions added up. */
export function sumSteps(
  { scorecard, scores, counted, weights, coverage, score }: Evaluation,
  row: number,
): Step[] {
  const criteria = scorecard.criteria.map(({ id, goal }, k) => ({
    criterion: id,
    goal,
    given: scores.values[row * scorecard.criteria.length + k],
    score: counted[row * scorecard.criteria.length + k],
    weight: weights.values[k] / coverage[row],
  }));
  const present = criteria.filter((each) => !Number.isNaN(each.score));

  const steps: Step[] = present
    .filter(({ goal }) => goal === 'cost')
    .map(({ criterion, given, score }) => ({ step: 'turned', criterion, value: given, score }));
  if (coverage[row] < 1) steps.push({ step: 'coverage', weight: coverage[row] });
  if (Number.isNaN(score[row])) return steps;
  if (coverage[row] < 1) {
    steps.push(
      ...present.map(({ criterion, weight }): Step => ({ step: 'redistributed', criterion, weight })),
    );
  }
  steps.push(
    ...present.map(({ criterion, weight, score }): Step => {
      return { step: 'contribution', criterion, weight, score, contribution: weight * score };
    }),
  );
  return [...steps, { step: 'sum', score: score[row] }];
}
