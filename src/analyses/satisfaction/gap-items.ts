import type { Facts } from '../../facts.js';
import { fail } from '../../problem.js';
import type { Questionnaire } from '../../questionnaires/questionnaire.js';
import type { Numbers } from '../../stats/numbers.js';
import { answerPairs } from '../surveys/answer-pairs.js';

/** What was expected and perceived, item by item. */
export interface GapItems {
  /** Ids of the items: questions that ask for both. */
  items: readonly string[];
  /** Ids of the dimensions that have items; null for that of all items without one. */
  dimensions: readonly (string | null)[];
  /** For each item its dimension, as a position. */
  dimensionOf: readonly number[];
  /** For each dimension its weight; null where the questionnaire has none. */
  weights: readonly number[] | null;
  /** For each item a number per response, `NaN` where one of the two is missing. */
  expected: readonly Numbers[];
  perceived: readonly Numbers[];
  /** Perceived − expected. */
  gaps: readonly Numbers[];
}

/** @throws ProblemError `no_expectations` */
export function gapItemsOf(facts: Facts, questionnaire: Questionnaire): GapItems {
  const questions = questionnaire.questions.filter(({ type }) => type === 'expectation');
  if (questions.length === 0) fail('no_expectations', { value: questionnaire.id });
  const items = questions.map(({ id }) => id);
  const used = new Set(questions.map(({ dimension }) => dimension));
  const named = questionnaire.dimensions.filter(({ id }) => used.has(id));
  const dimensions = [...named.map(({ id }) => id), ...(used.has(null) ? [null] : [])];
  const isWeighted = named.some(({ weight }) => weight !== null && weight > 0);

  const pairs = answerPairs(facts, questions, ['expected', 'perceived']);
  return {
    items,
    dimensions,
    dimensionOf: questions.map(({ dimension }) => dimensions.indexOf(dimension)),
    weights: isWeighted
      ? dimensions.map((id) => named.find((dimension) => dimension.id === id)?.weight ?? 0)
      : null,
    expected: pairs.map(([expected, perceived]) => answeredBoth(expected, perceived)),
    perceived: pairs.map(([expected, perceived]) => answeredBoth(perceived, expected)),
    gaps: pairs.map(([expected, perceived]) => ({
      length: perceived.length,
      at: (response) => perceived.at(response)! - expected.at(response)!,
    })),
  };
}

/** Who answered one half only has no gap, and would make the means differ by something else. */
function answeredBoth(half: Numbers, other: Numbers): Numbers {
  return {
    length: half.length,
    at: (response) => (Number.isNaN(other.at(response)) ? Number.NaN : half.at(response)),
  };
}
