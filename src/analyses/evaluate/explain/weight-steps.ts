import type { Evaluation } from '../compute.js';
import { givenWeights } from '../given-weights.js';
import type { Judged } from '../judged-weights.js';
import type { Criterion, Group } from '../scorecard.js';
import type { Step } from './step.js';

/**
 * What each criterion weighs, and why. Given weights follow from the scorecard's: with groups, by the share of
 * each group and criterion among its siblings, which multiply down. Weights w by judgements A can be checked by
 * A·w = λmax·w, weights by entropies E are (1 − E) / Σ (1 − E).
 */
export function weightSteps({ scorecard, weights }: Evaluation): Step[] {
  const { source, values, judged, entropies } = weights;
  const { groups, criteria } = scorecard;
  const given = ({ weight }: Criterion | Group) => (source === 'given' ? (weight ?? undefined) : undefined);
  const step = `weight_${source}`;
  if (source !== 'given' || groups.length === 0) {
    return [
      ...(judged ? judgementSteps(criteria, judged) : []),
      ...(entropies ? entropySteps(criteria, entropies) : []),
      ...criteria.map((each, k) => ({ step, criterion: each.id, value: given(each), weight: values[k] })),
    ];
  }
  const { shares } = givenWeights(scorecard);
  return [
    ...[...groups, ...criteria].map((each) => {
      return { step: 'share', criterion: each.id, value: given(each), weight: shares.get(each.id) };
    }),
    ...criteria.map(({ id }, k) => ({ step, criterion: id, weight: values[k] })),
  ];
}

function judgementSteps(criteria: readonly Criterion[], { matrix, consistency }: Judged): Step[] {
  const judgements = criteria.flatMap(({ id }, row) =>
    criteria.map((other, column): Step => {
      return { step: 'judgement', criterion: id, other: other.id, value: matrix[row][column] };
    }),
  );
  return [...judgements, { step: 'lambda_max', value: consistency.lambdaMax }];
}

function entropySteps(criteria: readonly Criterion[], entropies: readonly number[]): Step[] {
  return criteria.flatMap(({ id }, k): Step[] => [
    { step: 'information_entropy', criterion: id, value: entropies[k] },
    { step: 'divergence', criterion: id, value: 1 - entropies[k] },
  ]);
}
