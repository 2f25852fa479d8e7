import { bgBb } from '../../stats/bg-bb/index.js';
import { bgNbd, mbgNbd } from '../../stats/bg-nbd/index.js';
import { fitPurchaseModel, type PurchaseFit } from '../../stats/fit-purchase-model.js';
import { informationCriteria } from '../../stats/information-criteria.js';
import { paretoNbd } from '../../stats/pareto-nbd/index.js';
import type { PurchaseModel } from '../../stats/purchase-model.js';
import { type RepeatGroups, repeatTotals } from '../../stats/repeat-groups.js';
import { expectedPurchases } from './expectations.js';

export const modelIds = ['bg-nbd', 'mbg-nbd', 'pareto-nbd', 'bg-bb'] as const;

export type ModelId = (typeof modelIds)[number];

const continuous: readonly PurchaseModel[] = [bgNbd, mbgNbd, paretoNbd];

/** What the members of the groups did after the period, to be foretold. */
export interface Holdout {
  /** In the time of the models. */
  time: number;
  group: ArrayLike<number>;
  purchases: Float64Array;
}

export interface FittedModel {
  fit: PurchaseFit;
  aic: number;
  bic: number;
  /** By group, the purchases to expect of a member in the holdout; null where there is none. */
  heldOut: Float64Array | null;
  /** Of the members' purchases in the holdout: mean absolute error, root of the mean squared error. */
  meanAbsoluteError: number;
  rootMeanSquaredError: number;
}

export interface Models {
  fitted: readonly FittedModel[];
  /** The model that foretells; null where the data have nothing to fit. */
  chosen: FittedModel | null;
  /** Why it. */
  reason: 'only' | 'aic' | 'holdout';
}

/**
 * Fits the model that was asked for, or all of them and chooses the best of those that came to a maximum: the one
 * with the least squared error in the holdout or, without one, with the least AIC.
 */
export function fitModels(
  groups: RepeatGroups,
  asked: ModelId | 'best',
  isDiscrete: boolean,
  holdout: Holdout | null,
): Models {
  const wanted = isDiscrete ? [bgBb] : continuous.filter(({ id }) => asked === 'best' || id === asked);
  const { customers } = repeatTotals(groups);
  const fitted = wanted.map((model) => judge(fitPurchaseModel(model, groups), groups, customers, holdout));
  const known = fitted.filter(({ fit }) => !Number.isNaN(fit.logLikelihood));
  const inside = known.filter(({ fit }) => fit.edge === null && fit.converged);
  const badness = (each: FittedModel) => (holdout ? each.rootMeanSquaredError : each.aic);
  const eligible = inside.length > 0 ? inside : known;
  const chosen = eligible.reduce<FittedModel | null>(
    (best, each) => (best === null || badness(each) < badness(best) ? each : best),
    null,
  );
  return { fitted, chosen, reason: wanted.length === 1 ? 'only' : holdout ? 'holdout' : 'aic' };
}

/** The parameters as far as the data tell them: none at an edge, where some run off and drag others with them. */
export function knownParameters({ edge, parameters }: PurchaseFit): readonly number[] {
  return edge === null ? parameters : parameters.map(() => Number.NaN);
}

function judge(
  fit: PurchaseFit,
  groups: RepeatGroups,
  customers: number,
  holdout: Holdout | null,
): FittedModel {
  const heldOut = holdout ? expectedPurchases(fit, groups, holdout.time) : null;
  let [absolute, squared] = [0, 0];
  holdout?.purchases.forEach((actual, member) => {
    const error = heldOut![holdout.group[member]] - actual;
    absolute += Math.abs(error);
    squared += error ** 2;
  });
  const mean = (sum: number) => (holdout ? sum / customers : Number.NaN);
  return {
    fit,
    ...informationCriteria(fit.logLikelihood, fit.parameters.length, customers),
    heldOut,
    meanAbsoluteError: mean(absolute),
    rootMeanSquaredError: Math.sqrt(mean(squared)),
  };
}
