/**
 * Something the user can put right: what is wrong, and where. It holds no sentence; `text/` makes one of it
 * in the reader's language, with a hint that names the flag or the column.
 */
export interface Problem {
  /** Which sentence: a key of `problems` in `text/en.ts` or of an analysis's own text. */
  code: string;
  file?: string;
  /** 1-based line in `file`. */
  line?: number;
  /** The column's header, or the option's or key's name. */
  column?: string;
  /** The offending value, as it was written. */
  value?: string;
  /** Whatever else the sentence names. */
  args?: Readonly<Record<string, string | number>>;
}

/** Thrown for a {@link Problem}: wrong usage or bad input, exit code 2. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** Throws a {@link ProblemError}; returns `never`, so it can stand in an expression. */
export function fail(code: string, details: Omit<Problem, 'code'> = {}): never {
  throw new ProblemError({ ...details, code });
}
