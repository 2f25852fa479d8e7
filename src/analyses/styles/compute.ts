import type { Customers, Facts, Responses } from '../../facts.js';
import { fail } from '../../problem.js';
import { GroupedMoments } from '../../stats/grouped-moments.js';
import type { Numbers } from '../../stats/numbers.js';
import { byCustomer } from '../surveys/by-customer.js';
import { type Survey, surveyOf, type Waves } from '../surveys/survey.js';
import { type Model, modelOf } from './models.js';
import type { StyleOptions } from './options.js';
import { type Ranking, rankStyles } from './rank.js';
import { type StyleShare, styleShares } from './shares.js';

/** How the people at customers communicate, or what they are like. */
export interface Styles {
  survey: Survey;
  model: Model;
  customers: Customers;
  responses: Responses;
  /** Of a response, by its position. */
  profileOf(response: number): Profile;
  /** One per customer with a response, in the order of customers. */
  ofCustomers: readonly CustomerProfile[];
  shares: readonly StyleShare[];
  groups: readonly { group: string | null; shares: readonly StyleShare[] }[];
}

export interface Profile extends Ranking {
  /** By style. */
  scores: readonly number[];
}

export interface CustomerProfile extends Profile {
  customer: number;
  responses: number;
}

/**
 * A customer has the mean scores of the responses about it.
 *
 * @throws ProblemError `no_responses`, `no_checklist`
 */
export function findStyles(facts: Facts, options: StyleOptions): Styles {
  // Who fills in a checklist tells of a customer, and is hardly ever one.
  const survey = surveyOf(facts, options, 'everyone');
  const { questionnaire } = survey;
  const model = modelOf(questionnaire) ?? fail('no_checklist', { value: questionnaire.id });
  const { customers, responses } = facts;
  const { styles } = model;
  const profile = (scores: number[]): Profile => ({ scores, ...rankStyles(styles, scores) });
  const columns = model.scores(facts, (dimension) =>
    questionnaire.questions.filter((each) => each.dimension === dimension && each.type === model.type),
  );
  const profilesOf = (wave: Int32Array): CustomerProfile[] =>
    byCustomer(responses.customer, wave)
      .map(({ customer, responses }) => ({ customer, ...meanScores(columns, responses) }))
      .filter(({ responses }) => responses > 0)
      .map(({ customer, responses, scores }) => ({ customer, responses, ...profile(scores) }));
  const sharesOf = ({ now, before }: Waves) =>
    styleShares(styles, profilesOf(now), before && profilesOf(before));
  return {
    survey,
    model,
    customers,
    responses,
    profileOf: (response) => profile(columns.map((column) => column.at(response)!)),
    ofCustomers: profilesOf(survey.all.now),
    shares: sharesOf(survey.all),
    groups: survey.groups.map((waves) => ({ group: waves.group, shares: sharesOf(waves) })),
  };
}

/** The mean of each score, and of how many responses that have scores. */
function meanScores(columns: readonly Numbers[], responses: Int32Array) {
  const moments = new GroupedMoments(columns.length);
  columns.forEach((column, style) => {
    for (const response of responses) moments.add(style, column.at(response)!);
  });
  return { responses: moments.count[0], scores: [...moments.mean] };
}
