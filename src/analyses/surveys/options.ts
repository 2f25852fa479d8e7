import type { FactName } from '../../facts.js';
import { choice, date, periodOptions, type ValuesOf } from '../../options.js';
import { groupings } from './groups.js';

/** What every analysis of a survey takes beside its questionnaire. */
export const surveyOptions = {
  by: choice(groupings, 'role'),
  against: date(),
  ...periodOptions,
};

export type SurveyOptions = ValuesOf<typeof surveyOptions>;

/** The facts that every analysis of a survey needs. */
export function surveyFacts({ by }: SurveyOptions): FactName[] {
  const summary: FactName[] = by === 'class' ? ['customer_summary'] : [];
  return ['customers', 'customer_profiles', ...summary, 'responses', 'answers'];
}
