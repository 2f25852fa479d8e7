import type { Facts } from '../../facts.js';
import type { Question, Questionnaire, QuestionType } from '../../questionnaires/questionnaire.js';
import type { Numbers } from '../../stats/numbers.js';
import { answerShares } from './answer-shares.js';

/** A checklist that tells four styles apart. */
export interface Model {
  styles: readonly string[];
  /** What its questions are, and the ids of the dimensions that they measure. */
  type: QuestionType;
  dimensions: readonly string[];
  /** How far the person observed has each style, 0 to 1, per response; `NaN` where nobody knows. */
  scores(facts: Facts, questions: (dimension: string) => Question[]): Numbers[];
}

/** Of the signs of each style, the share that was seen: what is left blank was not. */
const communication: Model = {
  styles: ['thinker', 'sensor', 'intuitor', 'feeler'],
  type: 'yes_no',
  dimensions: ['thinker', 'sensor', 'intuitor', 'feeler'],
  scores: (facts, questions) =>
    communication.styles.map((style) => answerShares(facts, questions(style), 'yes', 'asked')),
};

/** Introvert or extravert, for people or for the task: the mean of the shares of answers for both sides of a style. */
const personality: Model = {
  styles: ['lively', 'power', 'peace', 'analyst'],
  type: 'choice',
  dimensions: ['energy', 'focus'],
  scores: (facts, questions) => {
    const sharesOf = (dimension: string, side: string) =>
      answerShares(facts, questions(dimension), side, 'answered');
    const [extravert, introvert] = ['extravert', 'introvert'].map((side) => sharesOf('energy', side));
    const [people, task] = ['people', 'task'].map((side) => sharesOf('focus', side));
    return [
      [extravert, people],
      [extravert, task],
      [introvert, people],
      [introvert, task],
    ].map(([energy, focus]) => ({
      length: energy.length,
      at: (response) => (energy.at(response)! + focus.at(response)!) / 2,
    }));
  },
};

/** Which checklist a questionnaire is; null where it is none. */
export function modelOf({ questions }: Questionnaire): Model | null {
  const has = ({ type, dimensions }: Model) =>
    dimensions.every((id) => questions.some((each) => each.type === type && each.dimension === id));
  return [communication, personality].find(has) ?? null;
}
