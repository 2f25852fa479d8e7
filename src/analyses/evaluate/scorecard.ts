import { checkShape } from '../../yaml/shape.js';
import { readYaml } from '../../yaml/source.js';
import type { FactColumnName } from '../fact-columns.js';
import { checkRules } from './scorecard-rules.js';
import { scorecardShape } from './scorecard-shape.js';

export { labelOf, matchCriterion } from './criteria.js';

/** By what customers are judged, and how much each criterion counts. */
export interface Scorecard {
  name: string;
  /** The lowest and the highest score. */
  scale: readonly [lowest: number, highest: number];
  groups: readonly Group[];
  criteria: readonly Criterion[];
  /** The grade of a score is the first whose `from` it reaches; greatest `from` first. */
  grades: readonly Grade[];
}

export interface Criterion {
  id: string;
  /** By language tag; `und` for a label that was given without a language. */
  label: Readonly<Record<string, string>>;
  /** In any unit: its share among its siblings counts. Null where no sibling has a weight: all weigh the same. */
  weight: number | null;
  /** The id of the group that it divides; null at the top. */
  group: string | null;
  /** Whether a high score is good or bad. */
  goal: 'benefit' | 'cost';
  source: Source;
}

/** Criteria that share a weight. */
export interface Group extends Pick<Criterion, 'id' | 'label' | 'weight' | 'group'> {}

/** Where a score comes from: people, or what is known of the customer, cut into bands. */
export type Source = 'rating' | Bands | Quantiles;

/** Ascending cut points; a value on a cut belongs to the band above it. */
export interface Bands {
  fact: FactColumnName;
  bands: readonly number[];
}

/** Bands of equally many customers. */
export interface Quantiles {
  fact: FactColumnName;
  quantiles: number;
}

export interface Grade {
  from: number;
  grade: string;
}

/**
 * Reads a scorecard from YAML.
 *
 * @param file What to call it in problems.
 * @throws ProblemError `yaml_…`, `document_…` or `scorecard_…`, with line, key and value as written
 */
export function readScorecard(text: string, file: string): Scorecard {
  const source = readYaml(text, file);
  const scorecard = checkShape(source, scorecardShape, 'clientele scorecards show distributor');
  checkRules(scorecard, source);
  return { ...scorecard, grades: scorecard.grades.toSorted((a, b) => b.from - a.from) };
}
