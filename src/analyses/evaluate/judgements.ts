import { fail, type Problem } from '../../problem.js';
import { readTableRows, type TableRow } from '../table-rows.js';
import { sameName } from './criteria.js';

/** One judge's pairwise comparisons. */
export interface Judgements {
  file: string;
  /** n names of criteria. */
  names: readonly string[];
  /** n × n: how many times as important the row is as the column; a_ii = 1, a_ji = 1/a_ij. */
  matrix: readonly (readonly number[])[];
}

/** Where a cell stands, and what it says. */
type Place = Required<Pick<Problem, 'file' | 'line' | 'column' | 'value'>>;

/**
 * Reads a square CSV of judgements: a corner cell and the names, then a row per name in the same order. A
 * cell is a number from 1/1000 to 1000, a fraction (1/5), or blank where the mirrored cell has the answer.
 * Reciprocals may be rounded by up to 2 %: of a mirrored pair the greater number stands, and the other is made
 * exact.
 *
 * @param file What to call it in problems.
 * @throws ProblemError `judgements_…`, with line, column and value
 */
export function readJudgements(text: string, file: string): Judgements {
  const [header, ...rows] = readTableRows(text, (line) => fail('judgements_csv', { file, line }));
  if (!header || header.cells.length < 2) fail('judgements_empty', { file });
  const names = header.cells.slice(1);
  checkNames(names, header.line, rows, file);

  const place = (i: number, j: number): Place => ({
    file,
    line: rows[i].line,
    column: names[j],
    value: rows[i].cells[j + 1] ?? '',
  });
  const written = names.map((_, i) => names.map((_, j) => readRatio(place(i, j))));
  const matrix = names.map(() => names.map(() => 1));
  for (let i = 0; i < names.length; i++) {
    if (Math.abs((written[i][i] ?? 1) - 1) > 1e-9) fail('judgements_diagonal', place(i, i));
    for (let j = 0; j < i; j++) {
      const ratio = reconcile(written[i][j], written[j][i], place(i, j), names[i]);
      matrix[i][j] = ratio;
      matrix[j][i] = 1 / ratio;
    }
  }
  return { file, names, matrix };
}

/** The same distinct names down the side as along the top. */
function checkNames(names: readonly string[], line: number, rows: readonly TableRow[], file: string): void {
  for (const [j, name] of names.entries()) {
    const first = names.findIndex((other) => sameName(other) === sameName(name));
    if (name === '' || first < j)
      fail('judgements_name', { file, line, value: name, args: { place: j + 2 } });
  }
  if (rows.length !== names.length) {
    const end = rows.at(-1)?.line ?? line;
    fail('judgements_not_square', { file, line: end, args: { rows: rows.length, columns: names.length } });
  }
  for (const [i, { line, cells }] of rows.entries()) {
    if (cells.length > names.length + 1) {
      fail('judgements_not_square', { file, line, args: { rows: rows.length, columns: cells.length - 1 } });
    }
    if (sameName(cells[0]) !== sameName(names[i])) {
      fail('judgements_names_differ', { file, line, value: cells[0], args: { expected: names[i] } });
    }
  }
}

/** Wilder judgements are slips of the pen; Saaty's scale ends at 1/9 and 9. */
const [least, most] = [1 / 1000, 1000];

/** A number or fraction within bounds, null where blank. */
function readRatio(place: Place): number | null {
  const text = place.value.normalize('NFKC').trim();
  if (text === '') return null;
  const parts = /^(\d*\.?\d+|\d+\.)(?:\s*[/⁄]\s*(\d*\.?\d+|\d+\.))?$/.exec(text);
  const ratio = parts ? Number(parts[1]) / Number(parts[2] ?? 1) : Number.NaN;
  if (!(ratio >= least && ratio <= most)) fail('judgements_number', place);
  return ratio;
}

/** The judgement below the diagonal, from it and its mirror. */
function reconcile(lower: number | null, upper: number | null, place: Place, row: string): number {
  if (lower === null && upper === null) fail('judgements_missing', { ...place, args: { row } });
  if (upper === null) return lower!;
  if (lower === null) return 1 / upper;
  if (Math.abs(lower * upper - 1) > 0.02 + 1e-9) {
    fail('judgements_not_reciprocal', { ...place, args: { row, mirrored: upper } });
  }
  return lower > upper ? lower : 1 / upper;
}
