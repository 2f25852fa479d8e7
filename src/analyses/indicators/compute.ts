import type { Facts } from '../../facts.js';
import type { Questionnaire } from '../../questionnaires/questionnaire.js';
import { effectiveTrials } from '../../stats/effective-trials.js';
import { level } from '../surveys/change.js';
import { type ComparedShare, comparedShare } from '../surveys/compared-share.js';
import { answerColumns, pick } from '../surveys/numeric.js';
import { requireFields } from '../surveys/require-fields.js';
import { type Survey, surveyOf, type Waves } from '../surveys/survey.js';
import { type Indicator, indicatorIds, indicators, questions } from './indicators.js';
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
  const columns = answerColumns(facts, questions);
  const counts = countEach(columns, favourableOf(survey.questionnaire));
  const ratesOf = (waves: Waves) =>
    indicatorIds.map((indicator) => rateOf(indicator, counts[indicator], waves));
  const [, , , , transactions, complaints] = columns;
  return {
    survey,
    all: ratesOf(survey.all),
    groups: survey.groups.flatMap((waves) => ratesOf(waves).map((rate) => ({ group: waves.group, ...rate }))),
    implausible: survey.all.now.filter((response) => complaints[response] > transactions[response]).length,
  };
}

/** The answer that stands for a favourable opinion. */
function favourableOf({ questions }: Questionnaire): number {
  const opinion = questions.find(({ id }) => id === 'opinion');
  return opinion?.options.findIndex(({ id }) => id === 'favourable') ?? -1;
}

/** What each response adds; no trials where it says nothing. */
interface Counts {
  successes: Float64Array;
  trials: Float64Array;
}

function countEach(columns: readonly Float64Array[], favourable: number): Record<Indicator, Counts> {
  const [{ length }] = columns;
  const counted = indicatorIds.map((indicator) => {
    const counts = { successes: new Float64Array(length), trials: new Float64Array(length) };
    return [indicator, counts] as const;
  });
  for (let response = 0; response < length; response++) {
    const [aware, said, bought, bought_again, transactions, complaints, intends_to_buy] = columns.map(
      (column) => column[response],
    );
    const opinion = Number.isNaN(said) ? said : Number(said === favourable);
    const answers = { aware, opinion, bought, bought_again, transactions, complaints, intends_to_buy };
    for (const [indicator, { successes, trials }] of counted)
      [successes[response], trials[response]] = indicators[indicator](answers) ?? [0, 0];
  }
  return Object.fromEntries(counted) as Record<Indicator, Counts>;
}

function rateOf(indicator: Indicator, counts: Counts, { now, before }: Waves): Rate {
  const today = tally(indicator, counts, now);
  const then = before && tally(indicator, counts, before);
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
function tally(indicator: Indicator, counts: Counts, wave: Int32Array) {
  const saying = wave.filter((response) => counts.trials[response] > 0);
  const each = pick(counts.successes, saying);
  const of = pick(counts.trials, saying);
  const successes = each.reduce((sum, value) => sum + value, 0);
  const trials = of.reduce((sum, value) => sum + value, 0);
  const share = successes / trials;
  const effective = indicator === 'complaint_rate' ? effectiveTrials(each, of, level) : trials;
  const independent = { successes: share * effective, trials: effective };
  return { responses: saying.length, successes, trials, share, independent };
}
