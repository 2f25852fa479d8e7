/**
 * How the values of a column are meant; renderers decide how they look.
 *
 * - `text`: string
 * - `word`: an id from a closed set; people are shown the word for it
 * - `count`: whole number
 * - `number`: any number, in the unit that the column's name says
 * - `percent`: a fraction, 0.15 for 15 %
 * - `money`: whole number of 1/10000 of the currency's unit, so that sums are exact
 * - `days`: a duration in days
 * - `date`: whole days since 1970-01-01
 */
export type ColumnType = 'text' | 'word' | 'count' | 'number' | 'percent' | 'money' | 'days' | 'date';

/** Unknown is `null`, or `NaN` in a typed array: never an invented 0. */
export type Value = string | number | null;

export interface Column {
  /** snake_case English; part of the product: it is the CSV header and the JSON key. */
  id: string;
  type: ColumnType;
  values: ArrayLike<Value>;
}

/** A named relation, held by column. Every column has the same length. */
export interface Table {
  id: string;
  columns: Column[];
}

/** Something the reader should know about the result. The sentence is made at the edge. */
export interface Note {
  id: string;
  level: 'info' | 'warning';
  /** The table it is about, where it is about one only. */
  table?: string;
  args?: Readonly<Record<string, string | number>>;
}

/** A picture of a table of the same report; columns are named by id. */
export type Chart = BarChart | LineChart | HeatmapChart | ScatterChart;

interface View {
  id: string;
  /** The table that it shows. */
  table: string;
}

/** A bar per row. With `opposite`, its bars run to the left, back to back with those of `value`. */
export interface BarChart extends View {
  type: 'bar';
  label: string;
  value: string;
  opposite?: string;
}

/** A line per column of `values`, over `x`, or else over the rows in their order. */
export interface LineChart extends View {
  type: 'line';
  x?: string;
  values: readonly string[];
}

/** A cell per row. */
export interface HeatmapChart extends View {
  type: 'heatmap';
  x: string;
  y: string;
  value: string;
}

/** A point per row, with a line at each cut. */
export interface ScatterChart extends View {
  type: 'scatter';
  x: string;
  y: string;
  xCut?: number;
  yCut?: number;
  /** The column that says what a point is, where there are few. */
  label?: string;
  quadrants?: Quadrants;
}

/** What a column says in the parts that both cuts make: upper left, upper right, lower left, lower right. */
export interface Quadrants {
  column: string;
  values: readonly [string, string, string, string];
}

/**
 * Words, by language, that the data itself brings for ids in its `word` columns. Those by `COLUMN.id` hold in that column
 * only: whoever brings words for ids that are not checked against those of the analysis says where they hold.
 */
export type Labels = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What an analysis finds: data, no prose and no formatted numbers. The first table is the default one. */
export interface Findings {
  tables: Table[];
  charts?: readonly Chart[];
  /** The tables that people are shown when they ask for none; the first where absent. */
  overview?: readonly string[];
  notes: Note[];
  labels?: Labels;
}

/** Findings, and what they were made from. Identical input gives an identical report. */
export interface Report extends Findings {
  analysis: string;
  /** Days since 1970-01-01, or null where the data has no date. */
  asOf: number | null;
  options: Readonly<Record<string, unknown>>;
  /** Changes when, and only when, the imported data or a document that was read changes. */
  fingerprint: string;
  /** The version of clientele. */
  version: string;
}

/** A table whose columns are made when they are first asked for: a large one that nobody wants costs nothing. */
export function tableOf(id: string, columns: () => Column[]): Table {
  let made: Column[] | undefined;
  return {
    id,
    get columns() {
      made ??= columns();
      return made;
    },
  };
}

/** A small table given row by row; what a row leaves out is unknown. */
export function tableOfRows<C extends string>(
  id: string,
  columns: Readonly<Record<C, ColumnType>>,
  rows: readonly Partial<Record<NoInfer<C>, Value>>[],
): Table {
  return {
    id,
    columns: (Object.keys(columns) as C[]).map((column) => ({
      id: column,
      type: columns[column],
      values: rows.map((row) => row[column] ?? null),
    })),
  };
}

/** The number of rows of a table. */
export function rowCount(table: Table): number {
  return table.columns[0]?.values.length ?? 0;
}

/** A typed array's `NaN` and `undefined` are unknown too. */
export function known(value: Value | undefined): Value {
  return value === undefined || (typeof value === 'number' && Number.isNaN(value)) ? null : value;
}
