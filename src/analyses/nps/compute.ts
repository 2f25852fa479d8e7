import type { Facts } from '../../facts.js';
import type { Question } from '../../questionnaires/questionnaire.js';
import { type NetPromoterScore, netPromoterScore } from '../../stats/net-promoter-score.js';
import type { Numbers } from '../../stats/numbers.js';
import { type PromoterCounts, promoterCounts } from '../../stats/promoter-counts.js';
import { type Change, changeOf } from '../surveys/change.js';
import { level } from '../surveys/confidence.js';
import { pick } from '../surveys/pick.js';
import { questionOf } from '../surveys/question.js';
import { type Survey, surveyOf, type Waves } from '../surveys/survey.js';
import type { NpsOptions } from './options.js';

/** Who would recommend the firm. */
export interface Recommendation {
  survey: Survey;
  question: Question;
  total: Score;
  groups: (Score & { group: string | null })[];
}

/** A Net Promoter Score, as a fraction. */
export interface Score {
  counts: PromoterCounts;
  score: NetPromoterScore;
  change: Change | null;
}

/** @throws ProblemError `no_responses`, `no_such_question` */
export function countPromoters(facts: Facts, options: NpsOptions): Recommendation {
  const survey = surveyOf(facts, options);
  const question = questionOf(survey.questionnaire, 'nps', options.question);
  const [answers] = facts.answers.numbers([question.id]);
  return {
    survey,
    question,
    total: scoreOf(answers, survey.all),
    groups: survey.groups.map((waves) => ({ group: waves.group, ...scoreOf(answers, waves) })),
  };
}

function scoreOf(answers: Numbers, { now, before }: Waves): Score {
  const [counts, earlier] = [now, before].map((wave) => promoterCounts(pick(answers, wave ?? none)));
  const score = netPromoterScore(counts, level);
  return {
    counts,
    score,
    change: before === null ? null : changeOf(score, netPromoterScore(earlier, level)),
  };
}

const none = new Int32Array();
