import type { Customers, Facts } from '../../facts.js';
import type { Numbers } from '../../stats/numbers.js';
import { type Survey, surveyOf } from '../surveys/survey.js';
import { type GapItems, gapItemsOf } from './gap-items.js';
import { type ComparedGap, comparedGaps, type Gaps } from './gaps.js';
import type { SatisfactionOptions } from './options.js';

/** What customers perceive against what they expect. */
export interface Satisfaction {
  survey: Survey;
  scale: GapItems;
  /** Of each item, of those who answered both. */
  expected: number[];
  perceived: number[];
  total: Gaps<ComparedGap>;
  groups: { group: string | null; gaps: Gaps<ComparedGap> }[];
  customers: Customers;
  /** The customer of each response. */
  customer: Int32Array;
}

/** @throws ProblemError `no_responses`, `no_expectations` */
export function measureGaps(facts: Facts, options: SatisfactionOptions): Satisfaction {
  const survey = surveyOf(facts, options);
  const scale = gapItemsOf(facts, survey.questionnaire);
  const means = (columns: readonly Numbers[]) => columns.map((column) => meanOf(column, survey.all.now));
  return {
    survey,
    scale,
    expected: means(scale.expected),
    perceived: means(scale.perceived),
    total: comparedGaps(scale, survey.all),
    groups: survey.groups.map((waves) => ({ group: waves.group, gaps: comparedGaps(scale, waves) })),
    customers: facts.customers,
    customer: facts.responses.customer,
  };
}

/** Ratings are whole numbers: their sum is exact. */
function meanOf(column: Numbers, responses: Int32Array): number {
  let [sum, count] = [0, 0];
  for (const response of responses) {
    const answer = column.at(response)!;
    if (Number.isNaN(answer)) continue;
    sum += answer;
    count++;
  }
  return sum / count;
}
