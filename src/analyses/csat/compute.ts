import type { Facts } from '../../facts.js';
import type { Question } from '../../questionnaires/questionnaire.js';
import { newcombeInterval, type Proportion } from '../../stats/newcombe-interval.js';
import { wilsonInterval } from '../../stats/wilson-interval.js';
import { type Change, level } from '../surveys/change.js';
import { answerColumns } from '../surveys/numeric.js';
import { questionOf } from '../surveys/question.js';
import { type Survey, surveyOf, type Waves } from '../surveys/survey.js';
import type { CsatOptions } from './options.js';

/** Who is satisfied. */
export interface Satisfied {
  survey: Survey;
  question: Question;
  total: Share;
  groups: (Share & { group: string | null })[];
  /** All rating questions of the questionnaire. */
  items: (Share & { id: string })[];
}

/** The share of those who answered. */
export interface Share {
  counts: Proportion;
  share: number;
  lower: number;
  upper: number;
  change: Change | null;
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
  const columns = answerColumns(
    facts,
    questions.map(({ id }) => id),
  );
  const shareAt = (i: number, waves: Waves) => shareOf(columns[i], satisfiedFrom(questions[i]), waves);
  const chosen = questions.indexOf(question);
  return {
    survey,
    question,
    total: shareAt(chosen, survey.all),
    groups: survey.groups.map((waves) => ({ group: waves.group, ...shareAt(chosen, waves) })),
    items: questions.map(({ id }, i) => ({ id, ...shareAt(i, survey.all) })),
  };
}

function shareOf(answers: Float64Array, from: number, { now, before }: Waves): Share {
  const counts = proportionOf(answers, from, now);
  return {
    counts,
    share: counts.successes / counts.trials,
    ...wilsonInterval(counts.successes, counts.trials, level),
    change: before === null ? null : changeOf(counts, proportionOf(answers, from, before)),
  };
}

function proportionOf(answers: Float64Array, from: number, responses: Int32Array): Proportion {
  const counts = { successes: 0, trials: 0 };
  for (const response of responses) {
    if (Number.isNaN(answers[response])) continue;
    counts.trials++;
    if (answers[response] >= from) counts.successes++;
  }
  return counts;
}

function changeOf(now: Proportion, before: Proportion): Change {
  const { difference, lower, upper } = newcombeInterval(now, before, level);
  return { before: before.successes / before.trials, change: difference, lower, upper };
}
