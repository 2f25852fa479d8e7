import type { FieldType } from '../kinds/kind.js';
import type { AnswerField } from '../questionnaires/fields.js';
import type { DateOrder } from './day.js';

/** Everything needed to turn a file into batches: plain data, so that it can be handed to a thread. */
export interface Plan {
  path: string;
  /** A name that TextDecoder takes. */
  encoding: string;
  delimiter: string;
  /** Lines to pass over before anything is read. */
  skipLines: number;
  /** Whether the first row holds the headers. */
  header: boolean;
  /** Rows to read; 0 for all. */
  limit: number;
  /** The number of columns that the header has. */
  width: number;
  columns: readonly PlanColumn[];
  /** Further columns, kept as a JSON text under this field id. */
  extras: { field: string; columns: readonly { index: number; header: string }[] } | null;
  /** Set where every cell of a row belongs to a customer of its own. */
  wide: WidePlan | null;
  decimal: '.' | ',';
  /** A character to be left out of numbers; empty for none. */
  thousands: string;
  /** Texts that stand for a missing value, beside the empty one. */
  nullValues: readonly string[];
  scales: Scales;
}

export interface PlanColumn {
  field: string;
  /** Position in the row; of the long form where the file is wide. */
  index: number;
  header: string;
  type: FieldType;
  required: boolean;
  order: DateOrder;
  range: readonly [number, number] | null;
  /** What is stored, by normalised word. */
  choices: Readonly<Record<string, string>> | null;
  /** What can be answered here. */
  answers: readonly AnswerField[];
  /** A wrong value here spoils the response that the row belongs to. */
  spoils: boolean;
}

export interface WidePlan {
  rowIndex: number;
  weightIndex: number | null;
  /** One column per customer. */
  cells: readonly { index: number; header: string }[];
}

/** The scale that scores must be within: of their scorecard, of their criterion, or else the default. */
export interface Scales {
  initial: readonly [number, number];
  byScorecard: Readonly<Record<string, readonly [number, number]>>;
  byCriterion: Readonly<Record<string, readonly [number, number]>>;
}

/** Words are matched whatever their case, width and surrounding space. */
export function normalise(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
