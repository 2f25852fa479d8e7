import { fail } from '../problem.js';
import { textBlocks } from './blocks.js';
import { fitsOrders } from './day.js';
import type { Plan } from './plan.js';
import { records } from './records.js';

/** Rows that tell whether a file has dates such as 03/04/2024 at all. */
const sampleRows = 100;

/**
 * Decides, for each column of dates like 03/04/2024, whether the day or the month comes first: by reading
 * the whole column, since one 25/12/2024 settles it. A column whose dates fit both orders is refused.
 */
export function decideOrders(plan: Plan): Plan {
  const dates = plan.columns.filter((column) => column.type === 'date' && !plan.wide);
  const open = dates.filter(({ index }) => {
    const { example, filled } = evidence(plan, index, sampleRows);
    // A column that begins empty, such as that of the day a customer left, is looked at to its end.
    return example !== null || !filled;
  });
  if (open.length === 0) return plan;
  return {
    ...plan,
    columns: plan.columns.map((column) => {
      if (!open.includes(column)) return column;
      const { dayFirst, monthFirst, example } = evidence(plan, column.index, Number.POSITIVE_INFINITY);
      if (example === null) return column;
      if (dayFirst === monthFirst) {
        fail(dayFirst ? 'mixed_dates' : 'ambiguous_date', {
          file: plan.path,
          column: column.header,
          value: example ?? '',
        });
      }
      return { ...column, order: dayFirst ? 'dmy' : 'mdy' };
    }),
  };
}

interface Evidence {
  /** Whether any row has a value. */
  filled: boolean;
  /** Whether some date can only be read with the day, or with the month, first. */
  dayFirst: boolean;
  monthFirst: boolean;
  /** A date of this form, where there is one. */
  example: string | null;
}

function evidence(plan: Plan, index: number, rowsToRead: number): Evidence {
  const found: Evidence = { filled: false, dayFirst: false, monthFirst: false, example: null };
  let left = rowsToRead;
  const { path, encoding, delimiter, skipLines } = plan;
  for (const { rows } of records(textBlocks(path, encoding), { delimiter, skipLines })) {
    for (const cells of rows) {
      if (left-- <= 0) return found;
      const text = cells[index];
      if (text) found.filled = true;
      const fits = text ? fitsOrders(text) : null;
      if (!fits) continue;
      found.example ??= text!;
      if (fits.dmy && !fits.mdy) found.dayFirst = true;
      if (fits.mdy && !fits.dmy) found.monthFirst = true;
    }
    if (found.dayFirst && found.monthFirst) return found;
  }
  return found;
}
