import type { Note } from '../../report.js';
import { digits, percent, typedPercent } from '../numbers-in-notes.js';
import type { Retention, Value } from './compute.js';
import type { Source } from './lifetimes.js';
import type { FittedModel, Models } from './models.js';
import { type RetentionOptions, unitOfPeriods } from './options.js';

type Notes = readonly (Note | false | null)[];

/** What the reader of a projection should know. */
export function notes({ source, models, value }: Retention, options: RetentionOptions): Note[] {
  const all: Notes = [
    ...aboutSource(source, models, options),
    ...(models ? aboutModels(models, options) : []),
    ...(value ? aboutValue(value, options) : []),
  ];
  return all.filter((note) => note !== false && note !== null);
}

function aboutSource({ kind, contracts }: Source, models: Models | null, options: RetentionOptions): Notes {
  return [
    !models && { id: `nobody_${kind}`, level: 'warning' },
    models && { id: `by_${kind}`, level: 'info', args: { inactive: options.inactive } },
    models && { id: `period_${unitOfPeriods(options)}`, level: 'info' },
    models !== null &&
      contracts !== null &&
      contracts.undated > 0 && { id: 'undated', level: 'info', args: { customers: contracts.undated } },
    contracts !== null &&
      contracts.contradictory > 0 && {
        id: 'contradictory',
        level: 'warning',
        args: { customers: contracts.contradictory },
      },
  ];
}

function aboutModels(models: Models, { holdout }: RetentionOptions): Notes {
  const { fitted, chosen, reason, test } = models;
  const [geometric, ...heterogeneous] = fitted;
  return [
    holdout > 0 && { id: 'holdout', level: 'info', args: { periods: holdout } },
    reason === 'aic' && { id: 'chosen_by_aic', level: 'info' },
    reason === 'holdout' && { id: 'chosen_by_holdout', level: 'info' },
    reason === 'edge' && { id: 'fell_back', level: 'warning' },
    test && {
      id: 'ratio_test',
      level: 'info',
      table: 'models',
      args: { statistic: digits(test.statistic), p: digits(test.p) },
    },
    misfitOf(models),
    ...fitted.map((each) => passedOver(each, chosen)),
    ...(geometric.fit.edge === null ? heterogeneous.map(edgeOf) : [edgeOf(geometric)]),
    ...fitted.map(
      ({ id, fit }): Note | false =>
        !fit.converged &&
        fit.edge === null && { id: 'not_converged', level: 'warning', args: { model: names[id] } },
    ),
    chosen.fit.covariance !== null && { id: 'bands', level: 'info', table: 'projection' },
    { id: 'greenwood', level: 'info', table: 'kaplan_meier' },
  ];
}

/** A model that misses what was observed by something rarer than this is warned of. */
const significance = 0.05;

/** What the papers call them. */
const names = { geometric: 'geometric', sbg: 'sBG', bdw: 'BdW' } as const;

function misfitOf({ chosen, fit }: Models): Note | null {
  if (fit === null || fit.p >= significance) return null;
  const { statistic, degrees, p } = fit;
  const args = { model: names[chosen.id], statistic: digits(statistic), degrees, p: digits(p) };
  return { id: 'misfit', level: 'warning', args };
}

/** Differences in AIC up to this say little: K. P. Burnham & D. R. Anderson (2002), section 2.6. */
const littleAic = 2;

/** A model that describes more than the one that projects, but whose parameters cannot be told. */
function passedOver({ id, fit, aic }: FittedModel, chosen: FittedModel): Note | false {
  const gain = chosen.aic - aic;
  if (fit.covariance !== null || gain <= littleAic) return false;
  return { id: 'passed_over', level: 'warning', args: { model: names[id], gain: digits(gain) } };
}

/** Of several models at an edge every one is named. */
function edgeOf({ id, fit }: FittedModel): Note | null {
  if (fit.edge === null) return null;
  const args = { model: names[id] };
  // There time alone changes retention, and its parameters can be told.
  if (fit.covariance !== null) return { id: 'edge_time_only', level: 'info', args };
  return { id: `edge_${fit.edge}`, level: 'warning', args };
}

function aboutValue({ discount, forever, renewals }: Value, options: RetentionOptions): Notes {
  const { horizon, lift, timing, margins, margin } = options;
  return [
    {
      id: 'discount',
      level: 'info',
      args: { annual: typedPercent(options.discount), rate: percent(discount) },
    },
    timing === 'now' ? ofValue('timing_now', { horizon }) : ofValue('timing_end', { horizon }),
    ofValue('lift', { points: digits(lift * 100) }),
    margins.length > 0 && ofValue('margins', { margins: margins.length }),
    margins.length === 0 && margin === null && ofValue('in_margins'),
    { id: 'residual', level: 'info', table: 'measures', args: { renewals, horizon } },
    forever === null && ofValue('no_forever'),
    { id: 'industries', level: 'info', table: 'industries' },
  ];
}

function ofValue(id: string, args: Note['args'] = {}): Note {
  return { id, level: 'info', table: 'value', args };
}
