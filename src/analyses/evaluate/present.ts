import type { Findings, Table } from '../../report.js';
import type { Evaluation } from './compute.js';
import { labelsOf } from './criteria.js';
import { notes } from './notes.js';
import type { EvaluateOptions } from './options.js';
import type { Stability } from './stability.js';

export function present(evaluation: Evaluation, options: EvaluateOptions): Findings {
  const tables = [scores(evaluation), contributions(evaluation), weights(evaluation), fragility(evaluation)];
  if (evaluation.stability) tables.push(stability(evaluation, evaluation.stability));
  if (evaluation.scores.spreads.length > 0) tables.push(spread(evaluation));
  return { tables, notes: notes(evaluation, options), labels: labelsOf(evaluation.scorecard) };
}

function scores({ customer_id, name, score, grade, rank, coverage, order, shown }: Evaluation): Table {
  const rows = [...order.subarray(0, shown)];
  return {
    id: 'scores',
    columns: [
      { id: 'rank', type: 'count', values: rows.map((row) => (Number.isNaN(score[row]) ? null : rank[row])) },
      { id: 'customer_id', type: 'text', values: rows.map((row) => customer_id[row]) },
      { id: 'name', type: 'text', values: rows.map((row) => name[row]) },
      { id: 'score', type: 'number', values: rows.map((row) => score[row]) },
      { id: 'grade', type: 'text', values: rows.map((row) => grade[row]) },
      { id: 'coverage', type: 'percent', values: rows.map((row) => coverage[row]) },
    ],
  };
}

/** What each criterion adds to the score. Missing criteria add nothing and are left out. */
function contributions(evaluation: Evaluation): Table {
  const { scorecard, method, counted, weights, customer_id, coverage, order, ranked, shown } = evaluation;
  const n = scorecard.criteria.length;
  const cells = [...order.subarray(0, Math.min(shown, ranked))]
    .flatMap((row) => Array.from(weights.values, (_, k) => row * n + k))
    .filter((cell) => !Number.isNaN(counted[cell]));
  const rowOf = (cell: number) => Math.floor(cell / n);
  const weightOf = (cell: number) =>
    method === 'sum' ? weights.values[cell % n] / coverage[rowOf(cell)] : weights.values[cell % n];
  return {
    id: 'contributions',
    columns: [
      { id: 'customer_id', type: 'text', values: cells.map((cell) => customer_id[rowOf(cell)]) },
      { id: 'criterion', type: 'word', values: cells.map((cell) => scorecard.criteria[cell % n].id) },
      { id: 'weight', type: 'percent', values: cells.map(weightOf) },
      { id: 'score', type: 'number', values: cells.map((cell) => counted[cell]) },
      {
        id: 'contribution',
        type: 'number',
        values: cells.map((cell) => (method === 'sum' ? weightOf(cell) * counted[cell] : null)),
      },
    ],
  };
}

function weights({ scorecard: { criteria }, weights: { source, values } }: Evaluation): Table {
  return {
    id: 'weights',
    columns: [
      { id: 'criterion', type: 'word', values: criteria.map(({ id }) => id) },
      { id: 'weight', type: 'percent', values },
      { id: 'source', type: 'word', values: criteria.map(() => source) },
    ],
  };
}

function fragility({ scorecard: { criteria }, weights, customer_id, fragility }: Evaluation): Table {
  const relative = fragility.map(({ criterion, change }) => {
    if (criterion === null) return 0;
    return weights.values[criterion] === 0 ? null : change / weights.values[criterion];
  });
  return {
    id: 'fragility',
    columns: [
      { id: 'customer_a', type: 'text', values: fragility.map(({ better }) => customer_id[better]) },
      { id: 'customer_b', type: 'text', values: fragility.map(({ other }) => customer_id[other]) },
      {
        id: 'criterion',
        type: 'word',
        values: fragility.map(({ criterion }) => (criterion === null ? null : criteria[criterion].id)),
      },
      { id: 'change', type: 'number', values: fragility.map(({ change }) => change) },
      { id: 'relative_change', type: 'percent', values: relative },
    ],
  };
}

function stability(
  { customer_id, order, shown, ranked }: Evaluation,
  { first, top, meanRank }: Stability,
): Table {
  const rows = [...order.subarray(0, Math.min(shown, ranked))];
  return {
    id: 'stability',
    columns: [
      { id: 'customer_id', type: 'text', values: rows.map((row) => customer_id[row]) },
      { id: 'p_first', type: 'percent', values: rows.map((row) => first[row]) },
      { id: 'p_top', type: 'percent', values: rows.map((row) => top[row]) },
      { id: 'mean_rank', type: 'number', values: rows.map((row) => meanRank[row]) },
    ],
  };
}

function spread({ scorecard: { criteria }, scores: { customers, spreads }, customer_id }: Evaluation): Table {
  const rowOf = new Map<number, number>();
  customers.forEach((customer, row) => {
    rowOf.set(customer, row);
  });
  return {
    id: 'spread',
    columns: [
      {
        id: 'customer_id',
        type: 'text',
        values: spreads.map(({ customer }) => customer_id[rowOf.get(customer)!]),
      },
      { id: 'criterion', type: 'word', values: spreads.map(({ criterion }) => criteria[criterion].id) },
      { id: 'raters', type: 'count', values: spreads.map(({ raters }) => raters) },
      { id: 'mean', type: 'number', values: spreads.map(({ mean }) => mean) },
      { id: 'lowest', type: 'number', values: spreads.map(({ lowest }) => lowest) },
      { id: 'highest', type: 'number', values: spreads.map(({ highest }) => highest) },
      { id: 'standard_deviation', type: 'number', values: spreads.map((each) => each.standardDeviation) },
    ],
  };
}
