import type { Facts } from '../../facts.js';
import { fail } from '../../problem.js';
import { alphaIfDropped } from '../../stats/alpha-if-dropped.js';
import { itemTotalCorrelations } from '../../stats/item-total-correlations.js';
import type { Numbers } from '../../stats/numbers.js';
import { type Survey, surveyOf } from '../surveys/survey.js';
import { type Compared, comparedConsistency } from './consistency.js';
import { type ItemSet, itemSetsOf } from './item-sets.js';
import type { ReliabilityOptions } from './options.js';

/** How reliably a questionnaire measures. */
export interface Reliability {
  survey: Survey;
  scales: ScaleReliability[];
}

export interface ScaleReliability extends ItemSet {
  total: Compared;
  items: Item[];
  /** Of each dimension the items that belong to it. */
  dimensions: (Compared & { dimension: string })[];
  groups: (Compared & { group: string | null })[];
}

export interface Item {
  /** The question's id. */
  id: string;
  dimension: string | null;
  alphaIfDropped: number;
  itemTotalCorrelation: number;
}

/** @throws ProblemError `no_responses`, `no_scale` */
export function measureReliability(facts: Facts, options: ReliabilityOptions): Reliability {
  const survey = surveyOf(facts, options);
  const scales = itemSetsOf(survey.questionnaire);
  if (scales.length === 0) fail('no_scale', { value: survey.questionnaire.id });
  const ids = scales.flatMap(({ fields }) => fields.map(({ id }) => id));
  const columns = facts.answers.numbers(ids);
  const columnsOf = ({ fields }: ItemSet) => fields.map(({ id }) => columns[ids.indexOf(id)]);
  return { survey, scales: scales.map((scale) => reliabilityOf(scale, columnsOf(scale), survey)) };
}

function reliabilityOf(
  { measure, fields }: ItemSet,
  columns: readonly Numbers[],
  survey: Survey,
): ScaleReliability {
  const total = comparedConsistency(columns, survey.all);
  const dropped = alphaIfDropped(total.covariance);
  const correlations = itemTotalCorrelations(total.covariance);
  const dimensions = survey.questionnaire.dimensions
    .map(({ id }) => ({ dimension: id, own: columns.filter((_, i) => fields[i].dimension === id) }))
    .filter(({ own }) => own.length > 0);
  return {
    measure,
    fields,
    total,
    items: fields.map(({ question, dimension }, i) => ({
      id: question,
      dimension,
      alphaIfDropped: dropped[i],
      itemTotalCorrelation: correlations[i],
    })),
    dimensions: dimensions.map(({ dimension, own }) => ({
      dimension,
      ...comparedConsistency(own, survey.all),
    })),
    groups: survey.groups.map((waves) => ({ group: waves.group, ...comparedConsistency(columns, waves) })),
  };
}
