import { type Findings, type Table, tableOfRows, type Value } from '../../report.js';
import type { Retention } from './compute.js';
import { industries } from './industries.js';
import type { FittedModel, Models } from './models.js';
import { notes } from './notes.js';
import type { RetentionOptions } from './options.js';
import { measuresTable, valueTable } from './value-tables.js';

export function present(result: Retention, options: RetentionOptions): Findings {
  return {
    tables: [
      projection(result),
      observed(result),
      models(result),
      parameters(result),
      kaplanMeier(result),
      valueTable(result.value),
      measuresTable(result.value),
      tableOfRows('industries', { industry: 'word', published: 'percent', course: 'percent' }, industries),
    ],
    charts: [
      {
        type: 'line',
        id: 'projection',
        table: 'projection',
        x: 'period',
        values: ['survival', 'lower', 'upper', 'observed'],
      },
    ],
    overview: result.models
      ? ['models', 'parameters', 'projection', 'value', 'measures', 'industries']
      : ['observed'],
    notes: notes(result, options),
  };
}

function projection({ projection, observed }: Retention): Table {
  const { survival = [], lower = [], upper = [] } = projection ?? {};
  return tableOfRows(
    'projection',
    {
      period: 'count',
      survival: 'percent',
      lower: 'percent',
      upper: 'percent',
      retention: 'percent',
      observed: 'percent',
    },
    Array.from(survival, (share, period) => ({
      period,
      survival: share,
      lower: lower[period],
      upper: upper[period],
      retention: retentionAt(survival, period),
      observed: observed.survival[period],
    })),
  );
}

function observed({ observed: { customers, table, survival } }: Retention): Table {
  return tableOfRows(
    'observed',
    { period: 'count', customers: 'count', survival: 'percent', retention: 'percent' },
    Array.from(customers > 0 ? survival : [], (share, period) => ({
      period,
      customers: period === 0 ? customers : table.kept[period - 1],
      survival: share,
      retention: retentionAt(survival, period),
    })),
  );
}

/** Nobody has stayed through a period when none has passed. */
function retentionAt(survival: ArrayLike<number>, period: number): Value {
  return period === 0 ? null : survival[period] / survival[period - 1];
}

function models({ models }: Retention): Table {
  return tableOfRows(
    'models',
    {
      model: 'word',
      log_likelihood: 'number',
      aic: 'number',
      bic: 'number',
      holdout_mape: 'percent',
      chosen: 'word',
    },
    (models?.fitted ?? []).map((model) => ({
      model: model.id,
      log_likelihood: model.fit.logLikelihood,
      aic: model.aic,
      bic: model.bic,
      holdout_mape: model.holdoutError,
      chosen: model === models!.chosen ? 'yes' : 'no',
    })),
  );
}

function parameters({ models }: Retention): Table {
  return tableOfRows(
    'parameters',
    { model: 'word', parameter: 'text', estimate: 'number', standard_error: 'number' },
    chosenFirst(models).flatMap(({ id, fit }) =>
      fit.model.parameters.map((parameter, i) => ({
        model: id,
        parameter,
        // Where parameters run off they tell nothing; a constant rate of 1 or 0 does.
        estimate: id === 'geometric' || fit.covariance !== null ? fit.parameters[i] : null,
        standard_error: fit.covariance ? Math.sqrt(fit.covariance[i][i]) : null,
      })),
    ),
  );
}

function chosenFirst(models: Models | null): FittedModel[] {
  if (!models) return [];
  return [models.chosen, ...models.fitted.filter((each) => each !== models.chosen)];
}

function kaplanMeier({ observed: { kaplanMeier: found } }: Retention): Table {
  return {
    id: 'kaplan_meier',
    columns: [
      { id: 'time', type: 'count', values: found.time },
      { id: 'at_risk', type: 'count', values: found.atRisk },
      { id: 'events', type: 'count', values: found.events },
      { id: 'survival', type: 'percent', values: found.survival },
      { id: 'standard_error', type: 'number', values: found.standardError },
      { id: 'lower', type: 'percent', values: found.lower },
      { id: 'upper', type: 'percent', values: found.upper },
    ],
  };
}
