import { fitBdw } from '../../stats/bdw.js';
import { devianceTest } from '../../stats/deviance-test.js';
import type { RetentionFit } from '../../stats/fit-retention.js';
import { fitGeometric } from '../../stats/geometric.js';
import { informationCriteria } from '../../stats/information-criteria.js';
import type { LifeTable } from '../../stats/life-table.js';
import { likelihoodRatioTest } from '../../stats/likelihood-ratio-test.js';
import { fitSbg } from '../../stats/sbg.js';
import { survivalCurve } from '../../stats/survival-curve.js';

/** From the simplest on. */
export const modelIds = ['geometric', 'sbg', 'bdw'] as const;

export type ModelId = (typeof modelIds)[number];

export interface FittedModel {
  id: ModelId;
  fit: RetentionFit;
  aic: number;
  bic: number;
  /** Mean absolute relative error of survival in the periods held out; `NaN` where there are none. */
  holdoutError: number;
}

export interface Models {
  fitted: readonly FittedModel[];
  /** The model that projects. */
  chosen: FittedModel;
  /** Why. An edge: of what was asked for nothing can be told, and the geometric model stands in. */
  reason: 'asked' | 'edge' | 'aic' | 'holdout';
  /** Whether the chosen model describes the periods it was fitted to; null where nothing can tell. */
  fit: { statistic: number; degrees: number; p: number } | null;
  /** Of BdW against sBG, which it is at c = 1; null where one of them is at an edge. */
  test: { statistic: number; p: number } | null;
}

const fits: Readonly<Record<ModelId, (table: LifeTable) => RetentionFit>> = {
  geometric: fitGeometric,
  sbg: fitSbg,
  bdw: fitBdw,
};

/**
 * Fits every model to all periods but the last `holdout`, and chooses the one that was asked for, or the best
 * of those whose parameters can be told: the one with the least error in the periods held out or, without
 * such, with the least AIC.
 *
 * @param observed Survival by period, from period 0.
 */
export function fitModels(
  { kept, lost }: LifeTable,
  observed: Float64Array,
  asked: ModelId | 'best',
  holdout: number,
): Models {
  const known = kept.length - holdout;
  const table = { kept: kept.slice(0, known), lost: lost.slice(0, known) };
  const fitted = modelIds.map((id): FittedModel => {
    const fit = fits[id](table);
    const parameters = fit.model.parameters.length;
    const criteria = informationCriteria(fit.logLikelihood, parameters, table.kept[0] + table.lost[0]);
    return { id, fit, ...criteria, holdoutError: holdoutError(fit, observed, holdout) };
  });
  const [geometric, sbg, bdw] = fitted;
  const usable = fitted.filter((model) => model === geometric || model.fit.covariance !== null);
  const test =
    sbg.fit.edge === null && bdw.fit.edge === null
      ? likelihoodRatioTest(sbg.fit.logLikelihood, bdw.fit.logLikelihood, 1)
      : null;
  const { chosen, reason } = choose(usable, asked);
  const { logLikelihood, model } = chosen.fit;
  return { fitted, chosen, reason, fit: devianceTest(table, logLikelihood, model.parameters.length), test };
}

/** @param usable The geometric model first. */
function choose(usable: readonly FittedModel[], asked: ModelId | 'best'): Pick<Models, 'chosen' | 'reason'> {
  const [geometric] = usable;
  if (asked !== 'best') {
    const chosen = usable.find(({ id }) => id === asked);
    return { chosen: chosen ?? geometric, reason: chosen ? 'asked' : 'edge' };
  }
  const byError = !Number.isNaN(geometric.holdoutError);
  const badness = (model: FittedModel) => (byError ? model.holdoutError : model.aic);
  const chosen = usable.reduce((best, each) => (badness(each) < badness(best) ? each : best));
  return { chosen, reason: byError ? 'holdout' : 'aic' };
}

function holdoutError({ model, parameters }: RetentionFit, observed: Float64Array, holdout: number): number {
  const expected = survivalCurve(model, parameters, observed.length - 1);
  let [sum, periods] = [0, 0];
  for (let t = observed.length - holdout; t < observed.length; t++) {
    if (observed[t] === 0) continue;
    sum += Math.abs(expected[t] / observed[t] - 1);
    periods++;
  }
  return sum / periods;
}
