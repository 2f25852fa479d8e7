import type { Facts } from '../../facts.js';
import type { Scale } from '../../questionnaires/questionnaire.js';
import { importancePerformance, type Quadrant } from '../../stats/importance-performance.js';
import { answerPairs } from '../surveys/answer-pairs.js';
import { commonScale } from '../surveys/common-scale.js';
import { type ComparedMean, comparedMean } from '../surveys/compared-mean.js';
import { questionsOf } from '../surveys/question.js';
import { type Survey, surveyOf, type Waves } from '../surveys/survey.js';
import { cutBy } from './cross-hair.js';
import type { ImportanceOptions } from './options.js';

/** What matters to customers, and how well it is done. */
export interface Importance {
  survey: Survey;
  scale: Scale;
  all: Grid;
  groups: readonly (Grid & { group: string | null })[];
}

/** The items of one group of respondents, on a grid of its own. */
export interface Grid {
  items: readonly Item[];
  /** Where each axis is cut; `NaN` where nobody answered. */
  cuts: { importance: number; performance: number };
}

export interface Item {
  item: string;
  importance: ComparedMean;
  performance: ComparedMean;
  /** Null where one of the two is not answered. */
  quadrant: Quadrant | null;
  /** Whether neither interval reaches a cut; null where there is no interval. */
  isClear: boolean | null;
}

/** @throws ProblemError `no_responses`, `no_such_question`, `scales_differ` */
export function gridItems(facts: Facts, options: ImportanceOptions): Importance {
  const survey = surveyOf(facts, options);
  const questions = questionsOf(survey.questionnaire, 'importance');
  const scale = commonScale(survey.questionnaire, questions);
  const pairs = answerPairs(facts, questions, ['importance', 'performance']);
  const gridOf = (waves: Waves): Grid => {
    const means = pairs.map(([importance, performance], i) => ({
      item: questions[i].id,
      importance: comparedMean(importance, waves),
      performance: comparedMean(performance, waves),
    }));
    const cutOf = (axis: 'importance' | 'performance') =>
      cutBy(
        options.crossHair,
        means.map((each) => each[axis].mean),
        scale,
      );
    const cuts = { importance: cutOf('importance'), performance: cutOf('performance') };
    return { items: means.map((each) => ({ ...each, ...placed(each, cuts) })), cuts };
  };
  return {
    survey,
    scale,
    all: gridOf(survey.all),
    groups: survey.groups.map((waves) => ({ group: waves.group, ...gridOf(waves) })),
  };
}

function placed(
  { importance, performance }: Pick<Item, 'importance' | 'performance'>,
  cuts: Grid['cuts'],
): Pick<Item, 'quadrant' | 'isClear'> {
  const limits = [importance.lower, importance.upper, performance.lower, performance.upper];
  const reaches = ({ lower, upper }: ComparedMean, cut: number) => lower <= cut && cut <= upper;
  return {
    quadrant: importancePerformance(importance.mean, performance.mean, cuts),
    isClear: limits.some(Number.isNaN)
      ? null
      : !reaches(importance, cuts.importance) && !reaches(performance, cuts.performance),
  };
}
