import { fail } from '../../problem.js';
import type { Note } from '../../report.js';
import { analyticHierarchy } from '../../stats/analytic-hierarchy.js';
import { geometricMeanMatrix } from '../../stats/geometric-mean-matrix.js';
import { sameName } from './criteria.js';
import type { Judgements } from './judgements.js';

/** How well judgements agree with each other. */
export interface Consistency {
  /** Whether the weights were found exactly; the ratio is unknown if not. */
  converged: boolean;
  lambdaMax: number;
  index: number;
  /** Null beyond the sizes of Saaty's table; the ratio is then unknown too. */
  randomIndex: number | null;
  ratio: number | null;
  /** The names of the judgement farthest from the weights; null where all agree. */
  worst: { row: string; column: string } | null;
}

/** What the weights follow from. */
export interface Judged {
  /** One per judge. */
  files: readonly string[];
  /** The judges' joint judgements: how many times as important the row is as the column. */
  matrix: readonly (readonly number[])[];
  consistency: Consistency;
}

export interface JudgedWeights {
  /** One per name, summing to 1. */
  weights: Float64Array;
  judged: Judged;
  notes: Note[];
}

/** Judgements are accepted up to this consistency ratio (Saaty 1980). */
export const acceptedRatio = 0.1;

/**
 * Weights from pairwise judgements by the analytic hierarchy process, those of several judges joined by
 * their geometric mean.
 *
 * @param names What to weigh.
 * @param find The position among `names` of a name as a judge wrote it, or -1.
 * @throws ProblemError `no_judgements`; `judgements_unknown`, `judgements_without` where a judge's names are others
 */
export function judgedWeights(
  judges: readonly Judgements[],
  names: readonly string[],
  find: (name: string) => number,
): JudgedWeights {
  if (judges.length === 0) fail('no_judgements');
  const matrix = geometricMeanMatrix(judges.map((judge) => arrange(judge, names, find)));
  const { converged, weights, lambdaMax, consistencyIndex, randomIndex, consistencyRatio, worst } =
    analyticHierarchy(matrix);
  const consistency: Consistency = {
    converged,
    lambdaMax,
    index: consistencyIndex,
    randomIndex,
    ratio: consistencyRatio,
    worst: worst && { row: names[worst.row], column: names[worst.column] },
  };
  return {
    weights: Float64Array.from(weights),
    judged: { files: judges.map(({ file }) => file), matrix, consistency },
    notes: remarks(consistency, judges.length, names.length),
  };
}

/** {@link judgedWeights} of whatever the judges compared, named as the first of them does. */
export function weighJudgements(judges: readonly Judgements[]): JudgedWeights & { names: readonly string[] } {
  const names = judges[0]?.names ?? [];
  const positions = new Map(names.map((name, k) => [sameName(name), k]));
  return { names, ...judgedWeights(judges, names, (name) => positions.get(sameName(name)) ?? -1) };
}

/** A judge's matrix in the order of `names`. */
function arrange(judge: Judgements, names: readonly string[], find: (name: string) => number): number[][] {
  const { file } = judge;
  const places = new Map(judge.names.map((name, place) => [find(name), place]));
  const unknown = judge.names.find((name) => find(name) === -1);
  if (unknown !== undefined) {
    fail('judgements_unknown', { file, value: unknown, args: { names: names.join(', ') } });
  }
  const missing = names.find((_, k) => !places.has(k));
  if (missing !== undefined) fail('judgements_without', { file, value: missing });
  const order = names.map((_, k) => places.get(k)!);
  return order.map((i) => order.map((j) => judge.matrix[i][j]));
}

function remarks(
  { converged, randomIndex, ratio, worst }: Consistency,
  judges: number,
  criteria: number,
): Note[] {
  const notes: Note[] = [{ id: 'random_index', level: 'info' }];
  if (judges > 1) notes.push({ id: 'judges', level: 'info', args: { judges } });
  if (!converged) notes.push({ id: 'not_converged', level: 'warning' });
  if (randomIndex === null) notes.push({ id: 'no_random_index', level: 'warning', args: { criteria } });
  if (ratio !== null && worst && ratio > acceptedRatio) {
    notes.push({ id: 'inconsistent', level: 'warning', args: { ratio: Number(ratio.toFixed(4)), ...worst } });
  }
  return notes;
}
