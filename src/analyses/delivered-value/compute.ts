import type { Customers, Facts, Responses } from '../../facts.js';
import type { Scale } from '../../questionnaires/questionnaire.js';
import { deliveredValue } from '../../stats/delivered-value.js';
import type { Numbers } from '../../stats/numbers.js';
import { commonScale } from '../surveys/common-scale.js';
import { type ComparedMean, comparedMean } from '../surveys/compared-mean.js';
import { requireQuestions } from '../surveys/require-questions.js';
import { type Survey, surveyOf, type Waves } from '../surveys/survey.js';
import type { DeliveredValueOptions } from './options.js';
import { type Part, parts, questions } from './parts.js';

/** What customers get for what it costs them. */
export interface Delivered {
  survey: Survey;
  customers: Customers;
  responses: Responses;
  scale: Scale;
  /** One per response; `NaN` where a part is not answered. */
  totals: Readonly<Record<Total, Numbers>>;
  all: Means;
  groups: readonly (Means & { group: string | null })[];
  parts: readonly (ComparedMean & { part: Part })[];
}

export type Total = 'value' | 'cost' | 'delivered';

/** Of the respondents who answered all parts. */
export type Means = Readonly<Record<Total, ComparedMean>>;

/** @throws ProblemError `no_responses`, `questions_missing`, `scales_differ` */
export function deliverValue(facts: Facts, options: DeliveredValueOptions): Delivered {
  const survey = surveyOf(facts, options);
  const { questionnaire } = survey;
  requireQuestions(questionnaire, questions, 'delivered-value');
  const rated = questionnaire.questions.filter(({ id }) => parts.some((part) => part === id));
  const columns = facts.answers.numbers(parts);
  const totals = totalsOf(columns);
  const meansOf = (waves: Waves): Means => ({
    value: comparedMean(totals.value, waves),
    cost: comparedMean(totals.cost, waves),
    delivered: comparedMean(totals.delivered, waves),
  });
  return {
    survey,
    customers: facts.customers,
    responses: facts.responses,
    scale: commonScale(questionnaire, rated),
    totals,
    all: meansOf(survey.all),
    groups: survey.groups.map((waves) => ({ group: waves.group, ...meansOf(waves) })),
    parts: parts.map((part, i) => ({ part, ...comparedMean(columns[i], survey.all) })),
  };
}

/** Both totals are of those who answered everything, so that their difference is what is delivered. */
function totalsOf(columns: readonly Numbers[]): Delivered['totals'] {
  const totalOf = (total: Total): Numbers => ({
    length: columns[0].length,
    at(response) {
      const [product, service, personnel, image, money, time, energy, psychic] = columns.map(
        (column) => column.at(response)!,
      );
      const found = deliveredValue({ product, service, personnel, image }, { money, time, energy, psychic });
      return Number.isNaN(found.delivered) ? Number.NaN : found[total];
    },
  });
  return { value: totalOf('value'), cost: totalOf('cost'), delivered: totalOf('delivered') };
}
