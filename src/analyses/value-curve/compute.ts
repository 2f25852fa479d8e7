import type { Facts } from '../../facts.js';
import { fail } from '../../problem.js';
import type { Question } from '../../questionnaires/questionnaire.js';
import type { Estimate } from '../../stats/estimate.js';
import { independentDifference } from '../../stats/independent-difference.js';
import { type Change, changeOf } from '../surveys/change.js';
import { level } from '../surveys/confidence.js';
import { type Survey, surveyOf, type Waves } from '../surveys/survey.js';
import type { ValueCurveOptions } from './options.js';
import { type Rating, ratingsOf } from './ratings.js';

/** How the key elements of a trade are rated, and by whom. */
export interface ValueCurve {
  survey: Survey;
  /** The rating questions. */
  elements: readonly Question[];
  groups: { group: string | null; ratings: Rating[] }[];
  /** One rating per element, of all customers, of staff and of managers. */
  curve: { customer: Rating[]; staff: Rating[]; manager: Rating[] };
  /** Staff − customers, element by element, and how that changed. */
  gaps: { gap: Estimate; change: Change | null }[];
  facts: Facts;
}

/** @throws ProblemError `no_responses`, `no_elements` */
export function drawCurves(facts: Facts, options: ValueCurveOptions): ValueCurve {
  const survey = surveyOf(facts, options);
  const elements = survey.questionnaire.questions.filter(({ type }) => type === 'rating');
  if (elements.length === 0) fail('no_elements', { value: survey.questionnaire.id });
  const columns = facts.answers.numbers(elements.map(({ id }) => id));
  const roles = options.by === 'role' ? survey : surveyOf(facts, { ...options, by: 'role' });
  const nobody: Waves = { now: new Int32Array(), before: survey.all.before && new Int32Array() };
  const ofRole = (role: string): Waves => roles.groups.find(({ group }) => group === role) ?? nobody;
  const curve = {
    customer: ratingsOf(columns, survey.all),
    staff: ratingsOf(columns, ofRole('staff')),
    manager: ratingsOf(columns, ofRole('manager')),
  };
  return {
    survey,
    elements,
    groups: survey.groups.map((waves) => ({ group: waves.group, ratings: ratingsOf(columns, waves) })),
    curve,
    gaps: curve.staff.map((staff, i) => gapOf(staff, curve.customer[i])),
    facts,
  };
}

function gapOf(staff: Rating, customer: Rating): ValueCurve['gaps'][number] {
  const gap = independentDifference(staff.mean, customer.mean, level);
  const { before } = staff;
  if (before === null || customer.before === null) return { gap, change: null };
  return { gap, change: changeOf(gap, independentDifference(before, customer.before, level)) };
}
