import { GroupedMoments, type Moments } from '../../src/stats/grouped-moments.js';

/** Extra hours of sleep with two drugs: Student (1908); `sleep` of R. */
export const drugs = [
  [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2],
  [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4],
];

export function momentsOf(values: readonly number[]): Moments {
  const moments = new GroupedMoments(1);
  for (const value of values) moments.add(0, value);
  return moments.of(0);
}
