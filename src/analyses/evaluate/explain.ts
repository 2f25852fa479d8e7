import type { Facts } from '../../facts.js';
import { fail } from '../../problem.js';
import type { Findings } from '../../report.js';
import type { Evaluation } from './compute.js';
import { labelsOf } from './criteria.js';
import { closenessSteps } from './explain/closeness-steps.js';
import { input, inputColumns, judgementsInput } from './explain/inputs.js';
import { scoreSteps } from './explain/score-steps.js';
import { stepColumns } from './explain/step.js';
import { sumSteps } from './explain/sum-steps.js';
import { tableOfRows } from './explain/table-of-rows.js';
import { weightSteps } from './explain/weight-steps.js';
import { gradeOf } from './grades.js';
import { ratingsInUse } from './ratings.js';
import type { Scorecard } from './scorecard.js';

const resultColumns = {
  customer_id: 'text',
  name: 'text',
  score: 'number',
  rank: 'count',
  of: 'count',
  coverage: 'percent',
  grade: 'text',
  rule: 'text',
} as const;

/**
 * How one customer came by its score: what went in, every step, what came out. Each number follows from
 * those before it.
 *
 * @param customer Position among the facts' customers.
 * @throws ProblemError `not_evaluated` for a customer without any score
 */
export function explain(evaluation: Evaluation, facts: Facts, customer: number): Findings {
  const { scorecard, scores, method, weights } = evaluation;
  const { criteria } = scorecard;
  const row = scores.customers.indexOf(customer);
  if (row === -1) fail('not_evaluated', { value: facts.customers.customer_id[customer] });

  const ratings = ratingsByCriterion(facts, scorecard, customer);
  const steps = [
    ...criteria.flatMap((criterion, k) => {
      const score = scores.values[row * criteria.length + k];
      return scoreSteps(facts, criterion, customer, ratings[k], scores.cuts[k], score);
    }),
    ...weightSteps(evaluation),
    ...(method === 'sum' ? sumSteps(evaluation, row) : closenessSteps(evaluation, row)),
  ];
  const used = [
    ...criteria.map((criterion, k) => input(facts, criterion, customer, ratings[k])),
    ...(weights.judged?.files ?? []).map(judgementsInput),
  ];
  return {
    tables: [
      tableOfRows('inputs', inputColumns, used),
      tableOfRows('derivation', stepColumns, steps),
      tableOfRows('result', resultColumns, [result(evaluation, row)]),
    ],
    notes: [...weights.notes, { id: 'explain_inputs', level: 'info' }],
    labels: labelsOf(scorecard),
  };
}

/** Of each criterion, the positions of the customer's ratings that count. */
function ratingsByCriterion(facts: Facts, scorecard: Scorecard, customer: number): number[][] {
  if (scorecard.criteria.every(({ source }) => source !== 'rating')) return scorecard.criteria.map(() => []);
  const { of } = ratingsInUse(facts.ratings, facts.customers.customer_id.length, scorecard);
  return scorecard.criteria.map((_, k) => of(customer, k));
}

function result(
  { customer_id, name, scorecard, method, score, rank, ranked, coverage }: Evaluation,
  row: number,
) {
  const unranked = Number.isNaN(score[row]);
  const reached = method === 'sum' ? gradeOf(score[row], scorecard) : null;
  return {
    customer_id: customer_id[row],
    name: name[row],
    score: score[row],
    rank: unranked ? null : rank[row],
    of: ranked,
    coverage: coverage[row],
    grade: reached?.grade,
    rule: reached && `≥ ${reached.from}`,
  };
}
