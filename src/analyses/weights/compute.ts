import type { FactName, Facts } from '../../facts.js';
import { fail } from '../../problem.js';
import type { Labels } from '../../report.js';
import { criterionFinder, labelsOf } from '../evaluate/criteria.js';
import { weighJudgements } from '../evaluate/judged-weights.js';
import type { Judgements } from '../evaluate/judgements.js';
import type { Scorecard } from '../evaluate/scorecard.js';
import { factsForScores, scoreCustomers } from '../evaluate/scores.js';
import { byEntropy, byJudgement, byOrder, type Weights } from '../evaluate/weights.js';
import type { WeightsOptions } from './options.js';

export interface WeighedCriteria extends Weights {
  /** What is weighed: ids of the scorecard's criteria, or names as the judges wrote them. */
  criteria: readonly string[];
  labels?: Labels;
}

/** Only entropy looks at customers. @throws ProblemError `no_scorecard` */
export function factsForWeights({ method, scorecard }: WeightsOptions): FactName[] {
  return method === 'entropy' ? factsForScores(scorecard ?? fail('no_scorecard')) : [];
}

/** @throws ProblemError `no_scorecard`, `judgements_…`, `entropy_…` */
export function weighCriteria(
  facts: Facts,
  { method, judgements, scorecard }: WeightsOptions,
): WeighedCriteria {
  if (method === 'ahp') return weighJudged(judgements, scorecard);
  if (judgements.length > 0)
    fail('judgements_unused', { column: 'judgements', args: { option: '--method ahp' } });
  const known = scorecard ?? fail('no_scorecard');
  const weights = method === 'entropy' ? byEntropy(known, scoreCustomers(facts, known)) : byOrder(known);
  return { ...identified(known), ...weights };
}

/** By judgements of the scorecard's criteria, or of whatever else the judges compare. */
function weighJudged(judges: readonly Judgements[], scorecard: Scorecard | null): WeighedCriteria {
  if (scorecard && judges.length > 0 && comparesAll(judges[0], scorecard)) {
    return { ...identified(scorecard), ...byJudgement(scorecard, judges) };
  }
  const { names, weights, judged, notes } = weighJudgements(judges);
  // A scorecard of other criteria has no part in this; who named it should know.
  const own = scorecard
    ? [{ id: 'judged_alone', level: 'info', args: { scorecard: scorecard.name } } as const]
    : [];
  return {
    criteria: names,
    source: 'ahp',
    values: weights,
    judged,
    entropies: null,
    notes: [...notes, ...own],
  };
}

function identified(scorecard: Scorecard): Pick<WeighedCriteria, 'criteria' | 'labels'> {
  return { criteria: scorecard.criteria.map(({ id }) => id), labels: labelsOf(scorecard) };
}

function comparesAll({ names }: Judgements, scorecard: Scorecard): boolean {
  const found = new Set(names.map(criterionFinder(scorecard)));
  return !found.has(-1) && found.size === scorecard.criteria.length;
}
