import type { Customers, Facts, Responses } from '../../facts.js';
import { fail } from '../../problem.js';
import { GroupedMoments } from '../../stats/grouped-moments.js';
import { type Model, modelOf } from './models.js';
import type { StyleOptions } from './options.js';
import { type Ranking, rankStyles } from './rank.js';

/** How the people at customers communicate, or what they are like. */
export interface Styles {
  model: Model;
  customers: Customers;
  responses: Responses;
  /** Of a response, by its position. */
  profileOf(response: number): Profile;
  /** One per customer with a response, in the order of customers. */
  ofCustomers: readonly (Profile & { customer: number; responses: number })[];
}

export interface Profile extends Ranking {
  /** By style. */
  scores: readonly number[];
}

/**
 * A customer has the mean scores of the responses about it.
 *
 * @throws ProblemError `no_responses`, `no_checklist`
 */
export function findStyles(facts: Facts, { questionnaire }: StyleOptions): Styles {
  if (questionnaire === null) fail('no_responses');
  const model = modelOf(questionnaire) ?? fail('no_checklist', { value: questionnaire.id });
  const { customers, responses } = facts;
  const { styles } = model;
  const profile = (scores: number[]): Profile => ({ scores, ...rankStyles(styles, scores) });
  const columns = model.scores(facts, (dimension) =>
    questionnaire.questions.filter((each) => each.dimension === dimension && each.type === model.type),
  );
  const means = columns.map((column) => {
    const moments = new GroupedMoments(customers.count);
    responses.customer.forEach((customer, response) => {
      if (customer >= 0) moments.add(customer, column.at(response)!);
    });
    return moments;
  });
  const [{ count }] = means;
  return {
    model,
    customers,
    responses,
    profileOf: (response) => profile(columns.map((column) => column.at(response)!)),
    ofCustomers: [...count.keys()]
      .filter((customer) => count[customer] > 0)
      .map((customer) => ({
        customer,
        responses: count[customer],
        ...profile(means.map(({ mean }) => mean[customer])),
      })),
  };
}
