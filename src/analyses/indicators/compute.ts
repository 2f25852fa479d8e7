import type { Facts } from '../../facts.js';
import type { Questionnaire } from '../../questionnaires/questionnaire.js';
import { effectiveTrials } from '../../stats/effective-trials.js';
import { level } from '../surveys/change.js';
import { type ComparedShare, comparedShare } from '../surveys/compared-share.js';
import { answerColumns } from '../surveys/numeric.js';
import { requireFields } from '../surveys/require-fields.js';
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
  requireFields(survey.questionnaire, questions, 'satisfaction-indicators');
  const answersOf = answerReader(facts, survey.questionnaire);
  const ratesOf = (waves: Waves) => indicatorIds.map((indicator) => rateOf(indicator, answersOf, waves));
  return {
    survey,
    all: ratesOf(survey.all),
    groups: survey.groups.flatMap((waves) => ratesOf(waves).map((rate) => ({ group: waves.group, ...rate }))),
    implausible: survey.all.now.filter((response) => {
      const { complaints, transactions } = answersOf(response);
      return complaints > transactions;
    }).length,
  };
}

/** What a response says, by question. */
function answerReader(facts: Facts, questionnaire: Questionnaire): (response: number) => Answers {
  const columns = answerColumns(facts, questions);
  const opinion = questionnaire.questions.find(({ id }) => id === 'opinion');
  const favourable = opinion?.options.findIndex(({ id }) => id === 'favourable');
  return (response) => {
    const answers = Object.fromEntries(questions.map((id, i) => [id, columns[i][response]])) as Answers;
    const said = answers.opinion;
    return { ...answers, opinion: Number.isNaN(said) ? said : Number(said === favourable) };
  };
}

function rateOf(
  indicator: Indicator,
  answersOf: (response: number) => Answers,
  { now, before }: Waves,
): Rate {
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
function tally(indicator: Indicator, answersOf: (response: number) => Answers, wave: Int32Array) {
  const counts = Array.from(wave, (response) => indicators[indicator](answersOf(response))).filter(
    (count) => count !== null,
  );
  const [each, of] = [0, 1].map((part) => counts.map((count) => count[part]));
  const [successes, trials] = [each, of].map((values) => values.reduce((sum, value) => sum + value, 0));
  const share = successes / trials;
  const effective = indicator === 'complaint_rate' ? effectiveTrials(each, of, level) : trials;
  const independent = { successes: share * effective, trials: effective };
  return { responses: counts.length, successes, trials, share, independent };
}
