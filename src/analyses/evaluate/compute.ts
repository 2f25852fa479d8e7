import type { Facts } from '../../facts.js';
import { fail } from '../../problem.js';
import { competitionRanks } from '../../stats/competition-ranks.js';
import { type TippingPoint, tippingPoints } from './fragility.js';
import { gradeOf } from './grades.js';
import { completeRows, type Method, sumModel, topsisModel } from './model.js';
import type { EvaluateOptions } from './options.js';
import type { Scorecard } from './scorecard.js';
import { type Scores, scoreCustomers } from './scores.js';
import { type Stability, stability } from './stability.js';
import { countedScores, coverage } from './weighted-sum.js';
import { type Weights, weigh } from './weights.js';

/** Customers compared by a scorecard. Arrays have one entry per row of `scores`. */
export interface Evaluation {
  scorecard: Scorecard;
  method: Method;
  scores: Scores;
  /** Rows × criteria, row by row: the scores as the method counts them. */
  counted: Float64Array;
  weights: Weights;
  customer_id: string[];
  name: (string | null)[];
  /** The weighted sum, on the scorecard's scale, or the closeness, 0 to 1; `NaN` where there is none. */
  score: Float64Array;
  /** 1 is the best, ties share; without a score last. */
  rank: Int32Array;
  /** The share of the weights for which there is a score. */
  coverage: Float64Array;
  grade: (string | null)[];
  /** Rows, best first; equal ones in order of `customer_id`. */
  order: Int32Array;
  /** How many of `order` have a score, and how many are to be shown. */
  ranked: number;
  shown: number;
  fragility: TippingPoint[];
  /** Null where no weights were drawn. */
  stability: Stability | null;
}

/** Adding up weights leaves noise in the last digits; it must not keep 4 from being a 4, nor from its grade. */
function withoutNoise(score: number): number {
  return Number(score.toPrecision(15));
}

/** How many of the best count as the top, where the options do not say. */
export const defaultTop = 10;

/** How many of the best are paired for fragility at most. */
export const mostPaired = 100;

/** @throws ProblemError `no_scorecard`, `judgements_unused`, and those of {@link weigh} */
export function evaluateCustomers(facts: Facts, options: EvaluateOptions): Evaluation {
  const scorecard = options.scorecard ?? fail('no_scorecard');
  if (options.judgements.length > 0 && options.weights !== 'ahp') {
    fail('judgements_unused', { column: 'judgements', args: { option: '--weights ahp' } });
  }
  const { method, draws, seed } = options;
  const top = options.top || defaultTop;

  const scores = scoreCustomers(facts, scorecard);
  const weights = weigh(options.weights, scorecard, scores, options.judgements);
  const rows = scores.customers.length;
  const counted = method === 'sum' ? countedScores(scores.values, scorecard) : scores.values;
  const model =
    method === 'sum'
      ? sumModel(counted, rows)
      : topsisModel(completeRows(scores.values, weights.values, scorecard), rows);

  const score = model(weights.values).map(withoutNoise);
  const rank = competitionRanks(score);
  const order = Int32Array.from(score.keys()).sort((a, b) => rank[a] - rank[b] || a - b);
  const ranked = score.filter((each) => !Number.isNaN(each)).length;
  const best = order.subarray(0, ranked);

  return {
    scorecard,
    method,
    scores,
    counted,
    weights,
    customer_id: Array.from(scores.customers, (customer) => facts.customers.customer_id[customer]),
    name: Array.from(scores.customers, (customer) => facts.customers.name[customer]),
    score,
    rank,
    coverage: coverage(scores.values, weights.values),
    grade: Array.from(score, (each) => (method === 'sum' ? (gradeOf(each, scorecard)?.grade ?? null) : null)),
    order,
    ranked,
    shown: options.top === 0 ? rows : Math.min(top, ranked),
    fragility:
      method === 'sum'
        ? tippingPoints(counted, weights.values, best.subarray(0, Math.min(top, mostPaired)), rank)
        : [],
    stability: draws > 0 ? stability(model, rows, weights.values, { draws, seed, top }) : null,
  };
}
