import { fitRetention, type RetentionFit } from './fit-retention.js';
import { fitGeometric } from './geometric.js';
import type { LifeTable } from './life-table.js';
import type { ParameterValues, RetentionModel } from './retention-model.js';

/**
 * From here on, for both parameters, a beta distribution is a point: its coefficient of variation is at most
 * 1 %, or at most 10 % where the data do not tell it.
 */
const alike = { known: 1e4, unknown: 1e2 };

/**
 * The fit of a model whose first two parameters are those of a beta distribution over the customers, with the
 * edges that come of it. Where nobody or everybody was lost, or only one period was seen, every such model
 * has the likelihood of the geometric one and says no more: its parameters are not looked for.
 *
 * @param starts Where to start, given the constant retention rate that fits best.
 */
export function fitHeterogeneous(
  model: RetentionModel,
  table: LifeTable,
  starts: (r: number) => readonly ParameterValues[],
): RetentionFit {
  const constant = fitGeometric(table);
  const edge = constant.edge ?? (table.kept.length === 1 ? 'one_period' : null);
  if (edge !== null) {
    const parameters = new Float64Array(model.parameters.length).fill(Number.NaN);
    return { ...constant, model, parameters, covariance: null, edge };
  }

  const fit = fitRetention(model, table, starts(constant.parameters[0]));
  const least = Math.min(fit.parameters[0], fit.parameters[1]);
  const homogeneous = least >= (fit.edge === null ? alike.known : alike.unknown);
  if (!homogeneous && fit.logLikelihood > constant.logLikelihood) return fit;
  return { ...fit, covariance: null, edge: 'homogeneous' };
}
