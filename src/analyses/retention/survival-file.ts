import { fail, type Problem } from '../../problem.js';
import { readTableRows, type TableRow } from '../table-rows.js';

/** Cohorts of customers, counted at the end of every period that they were watched for. */
export interface SurvivalFile {
  /** By cohort: customers at first, then after 1, 2, … periods. */
  cohorts: readonly (readonly number[])[];
}

/**
 * Reads a CSV of survival: `period,customers`, or `period` and a column per cohort. Periods are 0, 1, 2 …, a
 * row each; a cell is a whole number of customers, never more than the one above, or blank from where a
 * cohort is no longer observed.
 *
 * @param file What to call it in problems.
 * @throws ProblemError `survival_…`, with line, column and value
 */
export function readSurvival(text: string, file: string): SurvivalFile {
  const [header, ...rows] = readTableRows(text, (line) => fail('survival_csv', { file, line }));
  if (!header || header.cells.length < 2 || rows.length === 0) fail('survival_empty', { file });
  const names = header.cells.slice(1);
  if (/^\d*$/.test(header.cells[0]))
    fail('survival_header', { file, line: header.line, value: header.cells[0] });
  for (const [period, { line, cells }] of rows.entries()) {
    if (cells.length > names.length + 1) fail('survival_columns', { file, line, value: cells.at(-1) });
    if (Number(cells[0].normalize('NFKC') || 'none') !== period) {
      fail('survival_period', { file, line, column: header.cells[0], value: cells[0], args: { period } });
    }
  }
  return { cohorts: names.map((name, i) => readCohort(rows, i + 1, name, file)) };
}

/** `1000`, `1,000`, and `1000.0` as programs write it. What 1.000 means nobody can know. */
const wholeNumber = /^(\d+|[1-9]\d{0,2}([, ])\d{3}(\2\d{3})*)(\.00?)?$/;

function readCohort(rows: readonly TableRow[], column: number, name: string, file: string): number[] {
  const cohort: number[] = [];
  for (const [period, { line, cells }] of rows.entries()) {
    const value = (cells[column] ?? '').normalize('NFKC');
    const place: Omit<Problem, 'code'> = { file, line, column: name, value };
    if (value === '') {
      if (period === 0) fail('survival_start', place);
      continue;
    }
    const customers = wholeNumber.test(value) ? Number(value.replace(/[, ]/g, '')) : Number.NaN;
    if (!Number.isSafeInteger(customers)) fail('survival_number', place);
    if (cohort.length < period) fail('survival_gap', place);
    if (customers > (cohort.at(-1) ?? customers))
      fail('survival_rising', { ...place, args: { before: cohort.at(-1)! } });
    cohort.push(customers);
  }
  return cohort;
}
