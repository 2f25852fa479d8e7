import type { FactName, Facts } from '../../facts.js';
import { fail } from '../../problem.js';
import type { ColumnType, Note } from '../../report.js';
import { evaluateCustomers } from '../evaluate/compute.js';
import { matchCriterion } from '../evaluate/criteria.js';
import type { Criterion, Scorecard } from '../evaluate/scorecard.js';
import { factsForScores } from '../evaluate/scores.js';
import { type FactColumnName, factColumn, factColumns } from '../fact-columns.js';
import { meanRatings } from './mean-ratings.js';
import { presetCriteria } from './presets.js';

/** What an axis shows of each customer. */
export interface Measure {
  /** A fact, `score`, or `rating:` and a criterion. */
  name: string;
  type: ColumnType;
  /** Where it has one: its middle is a cut. */
  scale: Scorecard['scale'] | null;
  /** Of a rating. */
  criterion?: RatedCriterion;
  facts: readonly FactName[];
  /** One value per customer, `NaN` where unknown, and what is to be said of them. */
  of(facts: Facts, isOnScale: boolean): { values: Float64Array; notes: readonly Note[] };
}

export type RatedCriterion = Pick<Criterion, 'id' | 'label'>;

/** 1–5: what ratings and the potential are on, unless a cut is given. */
export const usualScale = [1, 5] as const;

const factTypes: Readonly<Record<FactColumnName, ColumnType>> = {
  revenue: 'money',
  cost: 'money',
  profit: 'money',
  margin: 'percent',
  recency: 'days',
  frequency: 'count',
  active_days: 'count',
  tenure: 'days',
  potential: 'number',
};

export const measureNames = [...Object.keys(factColumns), 'score', 'rating:CRITERION'] as const;

/** @throws ProblemError `matrix_no_such_measure`, `no_scorecard` */
export function measureOf(text: string, option: string, scorecard: Scorecard | null): Measure {
  const name = text.normalize('NFKC').trim();
  if (name === 'score') return scoreMeasure(scorecard ?? fail('no_scorecard'));
  const [, criterion] = /^rating:\s*(\S.*)$/.exec(name) ?? [];
  if (criterion) return ratingMeasure(criterionOf(criterion, scorecard));
  if (Object.hasOwn(factColumns, name)) return factMeasure(name as FactColumnName);
  return fail('matrix_no_such_measure', {
    column: option,
    value: text,
    args: { names: measureNames.join(', ') },
  });
}

function factMeasure(name: FactColumnName): Measure {
  const type = factTypes[name];
  return {
    name,
    type,
    scale: name === 'potential' ? usualScale : null,
    facts: factColumns[name].from,
    of: (facts) => {
      const values = factColumn(facts, name);
      return { values: type === 'money' ? values.map(inMoney) : values, notes: [] };
    },
  };
}

/** The score that `evaluate` gives by the scorecard's own weights. */
function scoreMeasure(scorecard: Scorecard): Measure {
  return {
    name: 'score',
    type: 'number',
    scale: scorecard.scale,
    facts: factsForScores(scorecard),
    of: (facts) => {
      const options = { weights: 'given', judgements: [], method: 'sum', draws: 0, seed: 1, top: 1 } as const;
      const { score, scores, weights } = evaluateCustomers(facts, { ...options, scorecard });
      const values = new Float64Array(facts.customers.count).fill(Number.NaN);
      scores.customers.forEach((customer, row) => {
        values[customer] = score[row];
      });
      // The matrix counts those without a score itself.
      const notes = scores.notes.filter(({ id }) => id !== 'unscored');
      return { values, notes: [...notes, ...weights.notes] };
    },
  };
}

function ratingMeasure(criterion: RatedCriterion): Measure {
  return {
    name: `rating:${criterion.id}`,
    type: 'number',
    scale: usualScale,
    criterion,
    facts: ['ratings'],
    of: (facts, isOnScale) => meanRatings(facts, criterion, isOnScale ? usualScale : null),
  };
}

/** By id or label where it is one that the scorecard or a preset has; else the name as ratings have it. */
function criterionOf(name: string, scorecard: Scorecard | null): RatedCriterion {
  const known = { criteria: presetCriteria } as Scorecard;
  const found = (scorecard && matchCriterion(scorecard, name)) ?? matchCriterion(known, name);
  return found ?? { id: name, label: {} };
}

/** Whole numbers of 1/10000 of the currency's unit. */
export function inMoney(units: number): number {
  return Math.round(units * 10_000);
}
