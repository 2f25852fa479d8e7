import type { Facts } from '../../facts.js';
import { type KanoCategory, kanoCategories } from '../../stats/kano-category.js';
import { kanoCoefficients } from '../../stats/kano-coefficients.js';
import { type KanoCounts, kanoCounts } from '../../stats/kano-counts.js';
import { modeTest } from '../../stats/mode-test.js';
import type { Numbers } from '../../stats/numbers.js';
import { answerPairs } from '../surveys/answer-pairs.js';
import { type ComparedShare, comparedShare } from '../surveys/compared-share.js';
import { pick } from '../surveys/pick.js';
import { questionsOf } from '../surveys/question.js';
import { type Survey, surveyOf, type Waves } from '../surveys/survey.js';
import type { KanoOptions } from './options.js';

/** What features are to customers. */
export interface Kano {
  survey: Survey;
  features: readonly Feature[];
  groups: readonly { group: string | null; features: readonly Feature[] }[];
  /** Customers' pairs of which one question only is answered. */
  halves: number;
}

/** One feature, to all customers or to a group. */
export interface Feature {
  item: string;
  counts: KanoCounts;
  /** Who answered both questions. */
  responses: number;
  /** The most frequent categories. */
  modes: readonly KanoCategory[];
  /** Of a lead as great by chance; see `modeTest`. */
  p: number;
  better: number;
  worse: number;
  /** Whom it would satisfy, and whom its absence would not, among A, O, M and I. */
  satisfied: ComparedShare;
  dissatisfied: ComparedShare;
}

/** @throws ProblemError `no_responses`, `no_such_question` */
export function classifyFeatures(facts: Facts, options: KanoOptions): Kano {
  const survey = surveyOf(facts, options);
  const questions = questionsOf(survey.questionnaire, 'kano');
  const pairs = answerPairs(facts, questions, ['functional', 'dysfunctional']);
  const featuresOf = (waves: Waves) => pairs.map((pair, i) => featureOf(questions[i].id, pair, waves));
  return {
    survey,
    features: featuresOf(survey.all),
    groups: survey.groups.map((waves) => ({ group: waves.group, features: featuresOf(waves) })),
    halves: pairs.reduce((total, pair) => total + halvesOf(pair, survey.all), 0),
  };
}

type Pair = readonly [Numbers, Numbers];

function featureOf(item: string, pair: Pair, { now, before }: Waves): Feature {
  const countsOf = (responses: Int32Array) => kanoCounts(pick(pair[0], responses), pick(pair[1], responses));
  const counts = countsOf(now);
  const then = before && countsOf(before);
  const numbers = kanoCategories.map((category) => counts[category]);
  const { modes, p } = modeTest(numbers);
  return {
    item,
    counts,
    responses: numbers.reduce((sum, count) => sum + count),
    modes: modes.map((place) => kanoCategories[place]),
    p,
    ...kanoCoefficients(counts),
    satisfied: comparedShare(amongFour(counts, 'A'), then && amongFour(then, 'A')),
    dissatisfied: comparedShare(amongFour(counts, 'M'), then && amongFour(then, 'M')),
  };
}

/** One-dimensional answers and those of another category, of all but reverse and questionable ones. */
function amongFour(counts: KanoCounts, other: 'A' | 'M') {
  const { A, O, M, I } = counts;
  return { successes: O + counts[other], trials: A + O + M + I };
}

function halvesOf([functional, dysfunctional]: Pair, { now }: Waves): number {
  return now.filter(
    (response) => Number.isNaN(functional.at(response)) !== Number.isNaN(dysfunctional.at(response)),
  ).length;
}
