import type { Facts } from '../../facts.js';
import type { Question } from '../../questionnaires/questionnaire.js';
import type { Proportion } from '../../stats/newcombe-interval.js';
import type { Numbers } from '../../stats/numbers.js';
import { type ComparedShare, comparedShare } from '../surveys/compared-share.js';
import { questionOf } from '../surveys/question.js';
import { type Survey, surveyOf, type Waves } from '../surveys/survey.js';
import type { CsatOptions } from './options.js';

/** Who is satisfied: shares of those who answered. */
export interface Satisfied {
  survey: Survey;
  question: Question;
  total: ComparedShare;
  groups: (ComparedShare & { group: string | null })[];
  /** All rating questions of the questionnaire. */
  items: (ComparedShare & { id: string })[];
}

/** The least rating of the top two boxes: the two highest of the scale. */
export function satisfiedFrom({ scale }: Question): number {
  return scale![1] - 1;
}

/** @throws ProblemError `no_responses`, `no_such_question` */
export function countSatisfied(facts: Facts, options: CsatOptions): Satisfied {
  const survey = surveyOf(facts, options);
  const question = questionOf(survey.questionnaire, 'rating', options.question);
  const questions = survey.questionnaire.questions.filter(({ type }) => type === 'rating');
  const columns = facts.answers.numbers(questions.map(({ id }) => id));
  const shareAt = (i: number, { now, before }: Waves) => {
    const count = (responses: Int32Array) => countFrom(satisfiedFrom(questions[i]), columns[i], responses);
    return comparedShare(count(now), before && count(before));
  };
  const chosen = questions.indexOf(question);
  return {
    survey,
    question,
    total: shareAt(chosen, survey.all),
    groups: survey.groups.map((waves) => ({ group: waves.group, ...shareAt(chosen, waves) })),
    items: questions.map(({ id }, i) => ({ id, ...shareAt(i, survey.all) })),
  };
}

function countFrom(least: number, answers: Numbers, responses: Int32Array): Proportion {
  const counts = { successes: 0, trials: 0 };
  for (const response of responses) {
    if (Number.isNaN(answers.at(response))) continue;
    counts.trials++;
    if (answers.at(response)! >= least) counts.successes++;
  }
  return counts;
}
