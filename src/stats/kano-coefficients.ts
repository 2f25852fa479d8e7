import type { KanoCounts } from './kano-counts.js';

/**
 * How far a feature raises satisfaction where it is there, better = (A + O)/(A + O + M + I), and lowers it
 * where it is not, worse = −(O + M)/(A + O + M + I). Reverse and questionable answers do not take part.
 *
 * @returns Better, 0 to 1, and worse, −1 to 0; `NaN` where no answer takes part.
 * @see C. Berger et al. (1993), Kano's methods for understanding customer-defined quality, Center for Quality
 *   of Management Journal 2(4), 3–35
 * @example
 * kanoCoefficients({ A: 4, O: 2, M: 1, I: 3, R: 0, Q: 0 }); // { better: 0.6, worse: −0.3 }
 */
export function kanoCoefficients({ A, O, M, I }: KanoCounts): { better: number; worse: number } {
  const all = A + O + M + I;
  // From 0, because a negated 0 is −0.
  return { better: (A + O) / all, worse: 0 - (O + M) / all };
}
