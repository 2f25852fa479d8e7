/** What respondents are asked. */
export interface Questionnaire {
  /** Its name, by which responses belong to it. */
  id: string;
  title: Label;
  /** What to tell people before they answer. */
  introduction: Label;
  /** Who may answer; never empty. */
  roles: readonly Role[];
  dimensions: readonly Dimension[];
  questions: readonly Question[];
}

/** A text by language tag; `und` for one that was given without a language. */
export type Label = Readonly<Record<string, string>>;

/** Who answers: one set for value curves and gaps, one for the subject groups of satisfaction indicators. */
export const roles = [
  'customer',
  'staff',
  'manager',
  'actual_customer',
  'user',
  'reseller',
  'internal',
] as const;

export type Role = (typeof roles)[number];

/** Questions that measure the same thing. */
export interface Dimension {
  id: string;
  label: Label;
  /** In any unit: its share counts. Null where no dimension has a weight. */
  weight: number | null;
}

/**
 * - `rating`: a whole number on a scale
 * - `nps`: how likely a recommendation is, 0–10
 * - `expectation`: two ratings, of what was expected and of what was perceived
 * - `importance`: two ratings, of the importance and of the performance
 * - `kano`: how one would feel with a feature (functional) and without it (dysfunctional)
 * - `choice`: one of the options
 * - `multiple_choice`: any of the options
 * - `yes_no`, `number`, `date`
 * - `open`: any text
 */
export const questionTypes = [
  'rating',
  'nps',
  'expectation',
  'importance',
  'kano',
  'choice',
  'multiple_choice',
  'yes_no',
  'number',
  'date',
  'open',
] as const;

export type QuestionType = (typeof questionTypes)[number];

export interface Question {
  id: string;
  type: QuestionType;
  /** The question; of a pair, what both of its answers are about. */
  text: Label;
  /** The id of the dimension that it measures. */
  dimension: string | null;
  /** Lowest and highest answer of what is rated; bounds of a number, where it has any. */
  scale: Scale | null;
  /** What the lowest and the highest rating mean. */
  anchors: readonly [lowest: Label, highest: Label] | null;
  /** Of `choice` and `multiple_choice`. */
  options: readonly Choice[];
  required: boolean;
  /** Asked only if this holds. */
  when: Condition | null;
}

export type Scale = readonly [lowest: number, highest: number];

/** A questionnaire as it is written. */
export interface QuestionnaireText {
  /** What finds it: a name, or a file. */
  name: string;
  yaml: string;
}

export interface Choice {
  id: string;
  label: Label;
}

/** Holds if the answer to an earlier question is one of `is` (for a multiple choice: has one of them), or within bounds. */
export interface Condition extends Bounds {
  /** The id of an answer field. */
  question: string;
  /** Null where bounds say which answers are meant. */
  is: readonly Answer[] | null;
}

/** Lowest and highest number, both included; null for none. */
export interface Bounds {
  from: number | null;
  to: number | null;
}

/**
 * An answer as it is kept:
 *
 * - ratings, nps and numbers: the number
 * - yes/no: 1 or 0
 * - kano: 1 like, 2 must be, 3 neutral, 4 live with, 5 dislike
 * - date: days since 1970-01-01
 * - choice: the option's id
 * - multiple choice: the ids of the chosen options in the questionnaire's order, joined by `;`
 * - open: the text
 */
export type Answer = number | string;

/** What one respondent answered, by field id. What is not answered is not in it. */
export type Answers = ReadonlyMap<string, Answer>;
