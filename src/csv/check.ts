import { AnswerReader } from './answers.js';
import type { Batch, BatchColumn, Reject } from './batch.js';
import { readDay } from './day.js';
import { Dictionary } from './dictionary.js';
import { readMoney, roundsMoney } from './money.js';
import { readNumber } from './number.js';
import { normalise, type Plan, type PlanColumn } from './plan.js';

/** Rows of a file, and the line at which each starts. */
export interface Rows {
  rows: string[][];
  lines: number[];
}

/**
 * Makes the function that checks rows and turns them into columns. It remembers, from call to call, the
 * codes of the names that it has met.
 */
export function checker(plan: Plan): (rows: Rows) => Omit<Batch, 'bytes'> {
  const dictionaries = new Map<string, Dictionary>();
  for (const column of plan.columns) {
    if (column.type === 'customer' || column.type === 'name')
      dictionaries.set(column.field, new Dictionary());
  }
  const missing = new Set(plan.nullValues);
  const answers = new AnswerReader(plan);

  return ({ rows, lines }) => {
    const rejected = new Map<number, Reject>();
    const state = { rows, lines, rejected, spoilt: new Set<number>(), rounded: 0, plan, missing, answers };
    if (!plan.wide) rejectLongRows(state);
    const columns: Record<string, BatchColumn> = {};
    for (const column of plan.columns)
      if (column.type !== 'customer' && column.type !== 'name')
        columns[column.field] = readColumn(state, column);
    // Names last: a row that is rejected must not leave a new name behind.
    const added: Record<string, string[]> = {};
    for (const column of plan.columns) {
      if (column.required && dictionaries.has(column.field)) requireValue(state, column);
    }
    for (const column of plan.columns) {
      const dictionary = dictionaries.get(column.field);
      if (!dictionary) continue;
      added[column.field] = [];
      columns[column.field] = encode(state, column, dictionary, added[column.field]!);
    }
    if (plan.extras) columns[plan.extras.field] = readExtras(state, plan.extras.columns);
    return keepGood(state, columns, added);
  };
}

interface State extends Rows {
  plan: Plan;
  missing: ReadonlySet<string>;
  answers: AnswerReader;
  /** The first thing wrong with each rejected row, by position. */
  rejected: Map<number, Reject>;
  /** Those of them of which nothing else is wrong than what spoils a response. */
  spoilt: Set<number>;
  rounded: number;
}

function reject(state: State, row: number, column: PlanColumn, code: string): void {
  // What is not said is not wrong.
  const spoils = column.spoils && code !== 'missing_value';
  if (!spoils) state.spoilt.delete(row);
  if (state.rejected.has(row)) return;
  if (spoils) state.spoilt.add(row);
  const cells = state.rows[row]!;
  // In the wide form the reader knows a cell by its customer's column.
  const header = state.plan.wide && column.type === 'score' ? cells[1]! : column.header;
  state.rejected.set(row, {
    line: state.lines[row]!,
    column: header,
    value: (cells[column.index] ?? '').slice(0, 200),
    code,
  });
}

/** A row with more values than headers has slipped: an unquoted comma somewhere, and nothing in it is sure. */
function rejectLongRows(state: State): void {
  const { width } = state.plan;
  for (let i = 0; i < state.rows.length; i++) {
    const cells = state.rows[i]!;
    if (cells.length <= width) continue;
    const surplus = cells.findIndex((cell, at) => at >= width && cell !== '');
    if (surplus < 0) continue;
    state.rejected.set(i, {
      line: state.lines[i]!,
      column: String(surplus + 1),
      value: cells[surplus]!.slice(0, 200),
      code: 'too_many_values',
    });
  }
}

/** An empty set is not asked: looking up a new text costs more than reading a number. */
function isMissing(text: string | undefined, missing: ReadonlySet<string>): text is undefined | '' {
  return text === undefined || text === '' || (missing.size > 0 && missing.has(text));
}

function readColumn(state: State, column: PlanColumn): BatchColumn {
  switch (column.type) {
    case 'date':
      return readNumbers(state, column, (text) => readDay(text, column.order), 'not_a_date');
    case 'money':
      return readMoneys(state, column);
    case 'number':
    case 'score':
      return readNumbers(
        state,
        column,
        (text) => readNumber(ungrouped(state.plan, text), state.plan.decimal),
        'not_a_number',
      );
    case 'question':
    case 'answer':
      return readAnswers(state, column);
    default:
      return readTexts(state, column);
  }
}

function readNumbers(
  state: State,
  column: PlanColumn,
  read: (text: string) => number,
  code: string,
): Float64Array {
  const { rows, missing } = state;
  const out = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const text = rows[i]![column.index];
    if (isMissing(text, missing)) {
      out[i] = Number.NaN;
      if (column.required) reject(state, i, column, 'missing_value');
      continue;
    }
    const value = read(text);
    out[i] = value;
    if (Number.isNaN(value)) reject(state, i, column, code);
    else if (!Number.isFinite(value)) reject(state, i, column, 'number_too_large');
    else {
      const range = column.type === 'score' ? scaleOf(state, i) : column.range;
      if (range && (value < range[0] || value > range[1])) reject(state, i, column, 'out_of_range');
    }
  }
  return out;
}

/** Without the character that the user says groups digits. */
function ungrouped({ thousands }: Plan, text: string): string {
  return thousands === '' ? text : text.replaceAll(thousands, '');
}

function readMoneys(state: State, column: PlanColumn): Float64Array {
  const { decimal } = state.plan;
  const read = (text: string) => {
    const amount = ungrouped(state.plan, text);
    const value = readMoney(amount, decimal);
    if (roundsMoney(amount, decimal)) state.rounded++;
    return value;
  };
  return readNumbers(state, column, read, 'not_an_amount');
}

function scaleOf({ plan, rows }: State, row: number): readonly [number, number] {
  const { initial, byScorecard, byCriterion } = plan.scales;
  const cell = (field: string) => {
    const column = plan.columns.find((each) => each.field === field);
    return normalise((column && rows[row]![column.index]) ?? '');
  };
  const [scorecard, criterion] = [cell('scorecard'), cell('criterion')];
  if (Object.hasOwn(byScorecard, scorecard)) return byScorecard[scorecard];
  return Object.hasOwn(byCriterion, criterion) ? byCriterion[criterion] : initial;
}

function readTexts(state: State, column: PlanColumn): (string | null)[] {
  const { rows, missing } = state;
  const out: (string | null)[] = new Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const text = rows[i]![column.index];
    if (isMissing(text, missing)) {
      out[i] = null;
      if (column.required) reject(state, i, column, 'missing_value');
    } else if (column.choices) {
      const word = normalise(text);
      const chosen = Object.hasOwn(column.choices, word) ? column.choices[word] : undefined;
      if (chosen === undefined) reject(state, i, column, 'not_a_choice');
      out[i] = chosen ?? null;
    } else out[i] = unguarded(text);
  }
  return out;
}

function readAnswers(state: State, column: PlanColumn): BatchColumn {
  const { rows, missing, answers } = state;
  const read = answers.of(column);
  const numbers = answers.isNumeric(column) ? new Float64Array(rows.length).fill(Number.NaN) : null;
  const texts: (string | null)[] = numbers ? [] : new Array(rows.length).fill(null);
  for (let i = 0; i < rows.length; i++) {
    const cells = rows[i]!;
    const text = cells[column.index];
    if (isMissing(text, missing)) {
      if (column.required) reject(state, i, column, 'missing_value');
      continue;
    }
    const reading = read(unguarded(text), cells);
    if ('code' in reading) reject(state, i, column, reading.code);
    else if (numbers) numbers[i] = Number(reading.answer);
    else texts[i] = String(reading.answer);
  }
  return numbers ?? texts;
}

/** Without the apostrophe that keeps a spreadsheet from running a text as a formula, as our own CSV has it. */
function unguarded(text: string): string {
  const isGuarded = text.charCodeAt(0) === 39 && /^'+\s*[=+\-@＝＋－＠]/.test(text);
  return isGuarded ? text.slice(1) : text;
}

function requireValue(state: State, column: PlanColumn): void {
  for (let i = 0; i < state.rows.length; i++) {
    const text = state.rows[i]![column.index];
    if (isMissing(text, state.missing)) reject(state, i, column, 'missing_value');
  }
}

function encode(state: State, column: PlanColumn, dictionary: Dictionary, added: string[]): Int32Array {
  const { rows, missing, rejected } = state;
  const out = new Int32Array(rows.length);
  const someRejected = rejected.size > 0;
  for (let i = 0; i < rows.length; i++) {
    const text = rows[i]![column.index];
    if (isMissing(text, missing) || (someRejected && !isKept(state, i))) {
      out[i] = -1;
      continue;
    }
    const known = dictionary.size;
    const name = unguarded(text);
    out[i] = dictionary.code(name);
    // A slice of a block keeps the whole block in memory; a copy does not.
    if (out[i] === known) added.push(Buffer.from(name, 'utf8').toString('utf8'));
  }
  return out;
}

function readExtras(
  { rows }: State,
  columns: readonly { index: number; header: string }[],
): (string | null)[] {
  return rows.map((cells) => {
    const filled = columns.filter(({ index }) => cells[index]);
    if (filled.length === 0) return null;
    return JSON.stringify(Object.fromEntries(filled.map(({ index, header }) => [header, cells[index]])));
  });
}

/** Whether the store needs a row. */
function isKept({ rejected, spoilt }: State, row: number): boolean {
  return !rejected.has(row) || spoilt.has(row);
}

/** Leaves the rejected rows out of every column. */
function keepGood(
  state: State,
  columns: Record<string, BatchColumn>,
  added: Record<string, string[]>,
): Omit<Batch, 'bytes'> {
  const { rows, rejected, spoilt } = state;
  const read = rows.length;
  const lines = Int32Array.from(state.lines);
  const rejects = [...rejected.values()].sort((a, b) => a.line - b.line);
  if (rejected.size === 0)
    return { rows: read, read, lines, spoilt: [], columns, added, rejects, rounded: state.rounded };
  const good: Record<string, BatchColumn> = {};
  const isGood = (_: unknown, i: number) => isKept(state, i);
  for (const [field, column] of Object.entries(columns))
    good[field] = column.filter(isGood as never) as BatchColumn;
  return {
    rows: read - rejected.size + spoilt.size,
    read,
    lines: lines.filter(isGood),
    spoilt: [...spoilt].map((row) => state.lines[row]!),
    columns: good,
    added,
    rejects,
    rounded: state.rounded,
  };
}
