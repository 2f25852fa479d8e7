import type { Evaluation } from '../compute.js';
import { givenWeights } from '../given-weights.js';
import type { Criterion, Group } from '../scorecard.js';
import type { Step } from './step.js';

/**
 * What each criterion weighs. Given weights follow from the scorecard's: with groups, by the share of each group
 * and criterion among its siblings, which multiply down.
 */
export function weightSteps({ scorecard, weights: { source, values } }: Evaluation): Step[] {
  const { groups, criteria } = scorecard;
  const given = ({ weight }: Criterion | Group) => (source === 'given' ? (weight ?? undefined) : undefined);
  const step = `weight_${source}`;
  if (source !== 'given' || groups.length === 0) {
    return criteria.map((each, k) => ({ step, criterion: each.id, value: given(each), weight: values[k] }));
  }
  const { shares } = givenWeights(scorecard);
  return [
    ...[...groups, ...criteria].map((each) => {
      return { step: 'share', criterion: each.id, value: given(each), weight: shares.get(each.id) };
    }),
    ...criteria.map(({ id }, k) => ({ step, criterion: id, weight: values[k] })),
  ];
}
