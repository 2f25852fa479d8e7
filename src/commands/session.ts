import type { Command } from 'commander';
import type { Locale } from '../analysis.js';
import type { Text } from '../text/index.js';

/** What a command may know of the world outside; `cli.ts` fills it in. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Columns of the terminal on standard output; undefined where it is none. */
  width: number | undefined;
  color: boolean;
  /** Whether standard error is a terminal: only then is progress shown. */
  watched: boolean;
  /** Columns of that terminal; undefined where it is none. */
  errorWidth: number | undefined;
  /** The size of the terminal that somebody sits at; null where standard input or output is none. */
  screen: (() => { columns: number; rows: number }) | null;
  env: Readonly<Record<string, string | undefined>>;
  stdin: AsyncIterable<Uint8Array>;
  exitCode(code: number): void;
}

/** One run of the command line. */
export interface Session extends Terminal {
  locale: Locale;
  /** Runs another command line in this session. */
  run(args: readonly string[]): Promise<void>;
  /** Shared words; with an analysis, its own too. */
  words(analysis?: string): Text;
}

/** The options that every command takes. */
export interface GlobalOptions {
  db: string;
  format?: string;
  output?: string;
  table?: string;
  asOf?: string;
  quiet?: boolean;
  bom?: boolean;
}

/** Adds commands to the program, for the command line that is to be run. */
export type Register = (program: Command, session: Session, args: readonly string[]) => void | Promise<void>;

/** Tells people something beside the result; `--quiet` keeps it to warnings and worse. */
export function tell(session: Session, options: GlobalOptions, text: string): void {
  if (!options.quiet) session.err(`${text}\n`);
}

/** Command lines that work as written, under a command's help. */
export function addExamples(command: Command, session: Session, examples: readonly string[]): void {
  command.addHelpText('after', () =>
    [``, session.words().say('examples'), ...examples.map((example) => `  ${example}`)].join('\n'),
  );
}
