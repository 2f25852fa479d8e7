import type { Customers, Facts, Responses } from '../../facts.js';
import type { Questionnaire } from '../../questionnaires/questionnaire.js';
import type { Numbers } from '../../stats/numbers.js';
import { type ComparedShare, comparedShare } from '../surveys/compared-share.js';
import { requireQuestions } from '../surveys/require-questions.js';
import { type Survey, surveyOf, type Waves } from '../surveys/survey.js';
import { newestOfCustomers } from './newest.js';
import { type LoyaltyOptions, questions } from './options.js';
import { type Level, type LoyaltyType, loyaltyTypes, ruleFor, rules } from './rules.js';

/** Why customers are loyal. */
export interface Loyalty {
  survey: Survey;
  customers: Customers;
  responses: Responses;
  /** Of every response: answers, `NaN` or null where there is none, and the position of its rule, −1 without one. */
  attachment: Numbers;
  repeat: Numbers;
  reasonOf(response: number): string | null;
  rule: Int8Array;
  /** Above it an answer is high. */
  middle: { attachment: number; repeat: number };
  /** How many responses have a type. */
  classified: number;
  all: readonly TypeShare[];
  groups: readonly { group: string | null; shares: readonly TypeShare[] }[];
  /** By rule, how many it decides. */
  decided: readonly number[];
  /** Per customer the newest response that has a type; −1 without one. */
  newest: Int32Array;
}

export interface TypeShare extends ComparedShare {
  type: LoyaltyType;
}

/** @throws ProblemError `no_responses`, `questions_missing` */
export function classifyLoyalty(facts: Facts, options: LoyaltyOptions): Loyalty {
  const survey = surveyOf(facts, options);
  const { questionnaire } = survey;
  requireQuestions(questionnaire, questions, 'loyalty');
  const [attachment, repeat, reasons] = facts.answers.numbers(Object.keys(questions));
  const choices = questionnaire.questions.find(({ id }) => id === 'reason')!.options;
  const reasonOf = (response: number) => choices[reasons.at(response)]?.id ?? null;
  const middle = {
    attachment: middleOf(questionnaire, 'attachment'),
    repeat: middleOf(questionnaire, 'repeat'),
  };
  const rule = Int8Array.from({ length: reasons.length }, (_, response) => {
    const why = reasonOf(response);
    const attached = levelOf(attachment.at(response), middle.attachment);
    const repeats = levelOf(repeat.at(response), middle.repeat);
    return attached && repeats && why !== null ? ruleFor(attached, repeats, why) : -1;
  });
  const { now } = survey.all;
  return {
    survey,
    customers: facts.customers,
    responses: facts.responses,
    attachment,
    repeat,
    reasonOf,
    rule,
    middle,
    classified: now.filter((response) => rule[response] >= 0).length,
    all: sharesOf(rule, survey.all),
    groups: survey.groups.map((waves) => ({ group: waves.group, shares: sharesOf(rule, waves) })),
    decided: rules.map((_, place) => now.filter((response) => rule[response] === place).length),
    newest: newestOfCustomers(
      facts,
      now.filter((response) => rule[response] >= 0),
    ),
  };
}

function middleOf({ questions }: Questionnaire, question: string): number {
  const [lowest, highest] = questions.find(({ id }) => id === question)!.scale!;
  return (lowest + highest) / 2;
}

function levelOf(answer: number, middle: number): Level | null {
  return Number.isNaN(answer) ? null : answer > middle ? 'high' : 'low';
}

/** The types among those who have one. */
function sharesOf(rule: Int8Array, { now, before }: Waves): TypeShare[] {
  const today = countTypes(rule, now);
  const then = before && countTypes(rule, before);
  return loyaltyTypes.map((type) => ({ type, ...comparedShare(today(type), then ? then(type) : null) }));
}

function countTypes(rule: Int8Array, wave: Int32Array) {
  const types = Array.from(wave, (response) => rules[rule[response]]?.type).filter(Boolean);
  return (type: LoyaltyType) => ({
    successes: types.filter((each) => each === type).length,
    trials: types.length,
  });
}
