import type { Database } from 'better-sqlite3';
import type { Ratings } from '../../facts.js';
import type { Numbering } from './numbering.js';

type RatingRow = [number, string, string | null, string | null, number | null, number, string, number];

/** @param until a day; all ratings where null */
export function readRatings(database: Database, { positions }: Numbering, until: number | null): Ratings {
  const rows = database
    .prepare(
      `SELECT customer, criterion, scorecard, rater, date, score, imports.file, line
       FROM ratings JOIN imports USING (import) WHERE date IS NULL OR date <= ifnull(?, date) ORDER BY import, line, customer`,
    )
    .raw()
    .all(until)
    .filter((row) => positions[(row as number[])[0]] >= 0) as RatingRow[];
  return {
    customer: Int32Array.from(rows, (row) => positions[row[0]]!),
    criterion: rows.map((row) => row[1]),
    scorecard: rows.map((row) => row[2]),
    rater: rows.map((row) => row[3]),
    day: Float64Array.from(rows, (row) => row[4] ?? Number.NaN),
    score: Float64Array.from(rows, (row) => row[5]),
    file: rows.map((row) => row[6]),
    line: Int32Array.from(rows, (row) => row[7]),
  };
}
