import { type Problem, ProblemError } from '../../src/problem.js';

/** The problem that an action fails with; anything else that it throws, or nothing, fails the test. */
export function problemOf(action: () => unknown): Problem {
  try {
    action();
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  throw new Error('no problem was thrown');
}
