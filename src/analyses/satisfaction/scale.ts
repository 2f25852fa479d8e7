import type { Facts } from '../../facts.js';
import { fail } from '../../problem.js';
import type { Questionnaire } from '../../questionnaires/questionnaire.js';
import { answerColumns } from '../surveys/numeric.js';

/** What was expected and perceived, item by item. */
export interface Scale {
  /** Ids of the items: questions that ask for both. */
  items: readonly string[];
  /** Ids of the dimensions that have items; null for that of all items without one. */
  dimensions: readonly (string | null)[];
  /** For each item its dimension, as a position. */
  dimensionOf: readonly number[];
  /** For each dimension its weight; null where the questionnaire has none. */
  weights: readonly number[] | null;
  /** For each item a number per response, `NaN` where one of the two is missing. */
  expected: readonly Float64Array[];
  perceived: readonly Float64Array[];
  /** Perceived − expected. */
  gaps: readonly Float64Array[];
}

/** @throws ProblemError `no_expectations` */
export function scaleOf(facts: Facts, questionnaire: Questionnaire): Scale {
  const questions = questionnaire.questions.filter(({ type }) => type === 'expectation');
  if (questions.length === 0) fail('no_expectations', { value: questionnaire.id });
  const items = questions.map(({ id }) => id);
  const used = new Set(questions.map(({ dimension }) => dimension));
  const named = questionnaire.dimensions.filter(({ id }) => used.has(id));
  const dimensions = [...named.map(({ id }) => id), ...(used.has(null) ? [null] : [])];
  const isWeighted = named.some(({ weight }) => weight !== null && weight > 0);

  const [expected, perceived] = ['expected', 'perceived'].map((part) =>
    answerColumns(
      facts,
      items.map((id) => `${id}.${part}`),
    ),
  );
  items.forEach((_, item) => {
    keepPairs(expected[item], perceived[item]);
  });
  return {
    items,
    dimensions,
    dimensionOf: questions.map(({ dimension }) => dimensions.indexOf(dimension)),
    weights: isWeighted
      ? dimensions.map((id) => named.find((dimension) => dimension.id === id)?.weight ?? 0)
      : null,
    expected,
    perceived,
    gaps: items.map((_, item) => perceived[item].map((each, i) => each - expected[item][i])),
  };
}

/** Who answered one half only has no gap, and would make the means differ by something else. */
function keepPairs(expected: Float64Array, perceived: Float64Array): void {
  for (let i = 0; i < expected.length; i++) {
    if (Number.isNaN(perceived[i])) expected[i] = Number.NaN;
    else if (Number.isNaN(expected[i])) perceived[i] = Number.NaN;
  }
}
