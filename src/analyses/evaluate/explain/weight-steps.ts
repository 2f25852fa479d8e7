import type { Evaluation } from '../compute.js';
import { givenWeights } from '../given-weights.js';
import type { Step } from './step.js';

/** Where the weights come from: given ones by their share among their siblings, then what each criterion weighs. */
export function weightSteps({ scorecard, weights: { source, values } }: Evaluation): Step[] {
  const final = scorecard.criteria.map(({ id }, k): Step => {
    return { step: `weight_${source}`, criterion: id, weight: values[k] };
  });
  if (source !== 'given') return final;
  const { shares } = givenWeights(scorecard);
  const given = [...scorecard.groups, ...scorecard.criteria].map(
    ({ id, weight }): Step => ({
      step: 'share',
      criterion: id,
      value: weight ?? undefined,
      weight: shares.get(id),
    }),
  );
  return [...given, ...final];
}
