/** The quadrants of an importance–performance grid, important ones first. */
export const quadrants = ['concentrate_here', 'keep_up', 'low_priority', 'possible_overkill'] as const;

export type Quadrant = (typeof quadrants)[number];

/**
 * Where an attribute stands in an importance–performance analysis: important and badly done, concentrate
 * here; important and well done, keep up; neither, low priority; well done only, possible overkill. On the
 * cross-hair is high; rounding in the last digits of a mean does not put it below.
 *
 * @param importance In any unit.
 * @param performance In any unit.
 * @param crossHair Where each axis is cut.
 * @returns null where one of them is missing (`NaN`).
 * @see J. A. Martilla & J. C. James (1977), Importance-performance analysis, Journal of Marketing 41(1),
 *   77–79
 * @example
 * importancePerformance(9, 4, { importance: 5, performance: 5 }); // 'concentrate_here'
 */
export function importancePerformance(
  importance: number,
  performance: number,
  crossHair: { importance: number; performance: number },
): Quadrant | null {
  const numbers = [importance, performance, crossHair.importance, crossHair.performance];
  if (numbers.some(Number.isNaN)) return null;
  const important = isHigh(importance, crossHair.importance);
  const wellDone = isHigh(performance, crossHair.performance);
  if (important) return wellDone ? 'keep_up' : 'concentrate_here';
  return wellDone ? 'possible_overkill' : 'low_priority';
}

function isHigh(value: number, cut: number): boolean {
  return value >= cut - 1e-12 * Math.abs(cut);
}
