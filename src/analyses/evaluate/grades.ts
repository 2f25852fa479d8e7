import type { Scorecard } from './scorecard.js';

/** The grade that a score reaches, and from where it is given; null below them all. */
export function gradeOf(score: number, { grades, scale }: Scorecard): Scorecard['grades'][number] | null {
  // A sum that should be the threshold may miss it in its last digits.
  const rounding = 1e-12 * Math.max(...scale.map(Math.abs));
  return grades.find(({ from }) => score >= from - rounding) ?? null;
}
