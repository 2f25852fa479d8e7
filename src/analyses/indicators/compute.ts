import type { Facts } from '../../facts.js';
import { fail } from '../../problem.js';
import type { Questionnaire } from '../../questionnaires/questionnaire.js';
import { effectiveTrials } from '../../stats/effective-trials.js';
import type { Numbers } from '../../stats/numbers.js';
import { sum } from '../../stats/sum.js';
import { type ComparedShare, comparedShare } from '../surveys/compared-share.js';
import { level } from '../surveys/confidence.js';
import { requireQuestions } from '../surveys/require-questions.js';
import { type Survey, surveyOf, type Waves } from '../surveys/survey.js';
import { type Answers, type Indicator, indicatorIds, indicators, questions } from './indicators.js';
import type { IndicatorOptions } from './options.js';

/** How well the firm is known and liked. */
export interface Indicators {
  survey: Survey;
  all: readonly Rate[];
  groups: readonly (Rate & { group: string | null })[];
  /** Responses with more complaints than purchases. */
  implausible: number;
}

/** One indicator of some respondents. Of complaints, successes and trials are complaints and purchases. */
export interface Rate extends ComparedShare {
  indicator: Indicator;
  /** Those who say something about it. */
  responses: number;
}

/** @throws ProblemError `no_responses`, `questions_missing` */
export function rateFirm(facts: Facts, options: IndicatorOptions): Indicators {
  const survey = surveyOf(facts, options);
  requireQuestions(survey.questionnaire, questions, preset);
  const answersOf = answersBy(facts, favourableOf(survey.questionnaire));
  const ratesOf = (waves: Waves) => indicatorIds.map((indicator) => rateOf(indicator, answersOf, waves));
  const isImplausible = ({ transactions, complaints }: Answers) => complaints > transactions;
  return {
    survey,
    all: ratesOf(survey.all),
    groups: survey.groups.flatMap((waves) => ratesOf(waves).map((rate) => ({ group: waves.group, ...rate }))),
    implausible: survey.all.now.filter((response) => isImplausible(answersOf(response))).length,
  };
}

const preset = 'satisfaction-indicators';

/** The answer that stands for a favourable opinion. @throws ProblemError `questions_missing` */
function favourableOf({ id, questions }: Questionnaire): number {
  const opinion = questions.find((question) => question.id === 'opinion')!;
  const position = opinion.options.findIndex((option) => option.id === 'favourable');
  if (position < 0)
    fail('questions_missing', { value: id, args: { questions: 'opinion (favourable)', preset } });
  return position;
}

/** The answers of a response, by its position. */
type AnswersOf = (response: number) => Answers;

function answersBy({ answers }: Facts, favourable: number): AnswersOf {
  const columns = answers.numbers(Object.keys(questions));
  const [aware, opinion, bought, boughtAgain, transactions, complaints, intendsToBuy] = columns;
  const isFavourable = (said: number) => (Number.isNaN(said) ? said : Number(said === favourable));
  return (response) => ({
    aware: aware.at(response),
    opinion: isFavourable(opinion.at(response)),
    bought: bought.at(response),
    bought_again: boughtAgain.at(response),
    transactions: transactions.at(response),
    complaints: complaints.at(response),
    intends_to_buy: intendsToBuy.at(response),
  });
}

function rateOf(indicator: Indicator, answersOf: AnswersOf, { now, before }: Waves): Rate {
  const today = tally(indicator, answersOf, now);
  const then = before && tally(indicator, answersOf, before);
  const { responses, successes, trials, share } = today;
  const { change, ...limits } = comparedShare(today.independent, then?.independent ?? null);
  return {
    indicator,
    responses,
    ...limits,
    successes,
    trials,
    share,
    change: change && then && { ...change, before: then.share, change: share - then.share },
  };
}

/** Counts, and as many independent ones as tell as much: a respondent's purchases are not independent. */
function tally(indicator: Indicator, answersOf: AnswersOf, wave: Int32Array) {
  const countOf = (response: number) => indicators[indicator](answersOf(response));
  const saying = wave.filter((response) => countOf(response) !== null);
  const each = (part: 0 | 1): Numbers => ({
    length: saying.length,
    at: (index) => countOf(saying[index])![part],
  });
  const [successes, trials] = [sum(each(0)), sum(each(1))];
  const share = successes / trials;
  const effective = indicator === 'complaint_rate' ? effectiveTrials(each(0), each(1), level) : trials;
  const independent = { successes: share * effective, trials: effective };
  return { responses: saying.length, successes, trials, share, independent };
}
