/** The display columns that one column of a table asks for. */
export interface Need {
  /** To keep every cell on one line. */
  natural: number;
  /** Below this it is no longer good to read. */
  least: number;
  /** Numbers and dates are broken only where there is no other way. */
  isText: boolean;
}

/** Room for one Chinese character. */
const narrowest = 2;
/** The first columns say what a row is about. */
const usuallyKept = 2;

/**
 * Widths for as many of the columns, from the left, as fit in a line of `width`. The widest are narrowed
 * first, down to what is good to read; then columns are dropped from the right; the first ones never are.
 */
export function fitWidths(needs: readonly Need[], width: number, alwaysKept = usuallyKept): number[] {
  let kept = needs.length;
  while (kept > alwaysKept && !fits(narrowed(needs.slice(0, kept)), width)) kept--;
  const columns = needs.slice(0, kept);
  const brokenText = columns.map((need) => (need.isText ? { ...need, least: 0 } : need));
  const broken = columns.map((need) => ({ ...need, least: 0 }));
  const bearable = [columns, brokenText].find((each) => fits(narrowed(each), width)) ?? broken;
  return narrowed(bearable, level(bearable, width));
}

/** The widest that a column may be for all to fit. */
function level(needs: readonly Need[], width: number): number {
  if (fits(narrowed(needs, Number.POSITIVE_INFINITY), width)) return Number.POSITIVE_INFINITY;
  let level = Math.max(width, narrowest);
  while (level > narrowest && !fits(narrowed(needs, level), width)) level--;
  return level;
}

function narrowed(needs: readonly Need[], level = narrowest): number[] {
  return needs.map(({ natural, least }) => Math.min(natural, Math.max(least, level)));
}

/** There is a space on either side of every column, and a line between two. */
function fits(widths: readonly number[], width: number): boolean {
  return widths.reduce((sum, each) => sum + each + 3, -1) <= width;
}
