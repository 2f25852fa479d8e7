import { emitKeypressEvents } from 'node:readline';
import { Command, CommanderError } from 'commander';
import type { Locale } from './analysis.js';
import { registerAnalyses } from './commands/analyse.js';
import { cleanUp } from './commands/cleanup.js';
import { registerCompare } from './commands/compare.js';
import { registerDemo } from './commands/demo.js';
import { registerImport } from './commands/import.js';
import { registerImports } from './commands/imports.js';
import { registerPresets } from './commands/presets.js';
import { registerScorecards } from './commands/scorecards.js';
import type { Session, Terminal } from './commands/session.js';
import { registerSurvey } from './commands/survey.js';
import { registerTemplate } from './commands/template.js';
import { fail, type Problem, ProblemError } from './problem.js';
import { words } from './text/index.js';
import { version } from './version.js';

/** The commands, in the order of the help. */
const commands = [
  registerImport,
  registerImports,
  registerTemplate,
  registerAnalyses,
  registerCompare,
  registerSurvey,
  registerScorecards,
  registerPresets,
  registerDemo,
];

/** Runs the command line and leaves an exit code. The only place that touches `process`. */
export async function main(): Promise<void> {
  // The database undoes by itself what a run leaves unfinished; files of ours must be removed.
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => {
      cleanUp();
      process.exit(code);
    });
  }
  process.once('SIGHUP', hangUp);
  process.stdin.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EIO') hangUp();
  });
  // The first prompt would be told of bursts of keys, to complete nothing that is pasted; what it does instead is
  // add all but the last of them to the end of the line, wherever the cursor is.
  emitKeypressEvents(process.stdin);
  const args = process.argv.slice(2);
  const { env, stdout, stderr } = process;
  const noColor = args.includes('--no-color') || (env.NO_COLOR ?? '') !== '';
  const terminal: Terminal = {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    width: stdout.isTTY ? stdout.columns || 80 : undefined,
    color: !noColor && ((env.FORCE_COLOR ?? '0') !== '0' || stdout.isTTY === true),
    watched: stderr.isTTY === true,
    errorWidth: stderr.isTTY ? stderr.columns || 80 : undefined,
    screen:
      process.stdin.isTTY && stdout.isTTY
        ? () => ({ columns: stdout.columns || 80, rows: stdout.rows || 24 })
        : null,
    env,
    stdin: process.stdin,
    exitCode: (code) => {
      process.exitCode = code;
    },
  };
  const locale = localeOf(args, env);
  const session: Session = {
    ...terminal,
    locale,
    words: (analysis) => words(locale, analysis),
    run: (line) => run(line, session),
  };
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EIO') hangUp();
      cleanUp();
      // A reader that has seen enough (`| head`) closes the pipe: that is no error.
      if (error.code === 'EPIPE') process.exit();
      if (stream === stdout)
        explain(new ProblemError({ code: 'stdout_unwritable', args: { reason: error.code ?? '' } }), session);
      process.exit(2);
    });
  }
  try {
    checkLanguage(args);
    await run(args, session);
  } catch (error) {
    process.exitCode = explain(error, session);
  }
}

/** Runs one command line. @throws whatever the command throws */
async function run(args: readonly string[], session: Session): Promise<void> {
  const program = await build(session, args);
  await program.parseAsync(args, { from: 'user' });
}

/** Ends as programs do whose terminal is closed. Node itself would try to put it in order, and abort. */
function hangUp(): void {
  cleanUp();
  process.removeAllListeners('SIGHUP');
  process.kill(process.pid, 'SIGHUP');
}

async function build(session: Session, args: readonly string[]): Promise<Command> {
  const { commands: summaries, options, say } = session.words();
  const program = new Command('clientele')
    .description(summaries.clientele!)
    .version(version, '-V, --version', options.version)
    .option('--db <file>', options.db, session.env.CLIENTELE_DB || 'clientele.db')
    .option('--format <name>', options.format)
    .option('-o, --output <file>', options.output)
    .option('--table <id>', options.table)
    .option('--as-of <date>', options['as-of'])
    .option('--lang <code>', options.lang)
    .option('-q, --quiet', options.quiet)
    .option('--no-color', options['no-color'])
    .option('--bom', options.bom)
    .helpOption('-h, --help', options.help)
    .helpCommand(false)
    .showSuggestionAfterError()
    .exitOverride();
  const titles: Readonly<Record<string, string>> = {
    'Usage:': say('usage'),
    'Options:': say('options'),
    'Global Options:': say('global'),
    'Commands:': say('commands'),
    'Arguments:': say('arguments'),
  };
  program.configureHelp({
    showGlobalOptions: true,
    helpWidth: session.width,
    // Long options leave the descriptions little room; little is better than none.
    minWidthToWrap: 20,
    styleTitle: (title) => titles[title] ?? title,
    optionDescription: ({ description, defaultValue }) =>
      typeof defaultValue === 'string'
        ? `${description} ${say('default', { value: defaultValue })}`
        : description,
    argumentDescription: ({ description, defaultValue }) =>
      typeof defaultValue === 'string'
        ? `${description} ${say('default', { value: defaultValue })}`
        : description,
  });
  // Errors are told by `explain`, in the reader's language.
  program.configureOutput({ writeOut: session.out, writeErr: session.err, outputError: () => {} });
  for (const register of commands) await register(program, session, args);
  return program;
}

/** Says what went wrong and gives the exit code. */
function explain(error: unknown, session: Session): number {
  const say = session.words();
  const tell = (problem: Problem) => {
    const { message, hint } = say.sentence(problem);
    session.err(`${say.frame.error}${message}\n${hint ? `${say.frame.hint}${hint}\n` : ''}`);
  };
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    if (error.code === 'commander.help') return 2;
    tell(usageProblem(error));
    return 2;
  }
  if (error instanceof ProblemError) {
    tell(error.problem);
    return 2;
  }
  if ((error as Error).name === 'LockedError') {
    tell({ code: 'database_locked', file: (error as Error & { file: string }).file });
    return 75;
  }
  session.err(`${say.frame.bug}\n${(error as Error)?.stack ?? String(error)}\n`);
  return 70;
}

/** What commander found wrong, as a problem: its first quoted word, and its suggestion. */
function usageProblem({ code, message }: CommanderError): Problem {
  const value = /'([^']*)'/.exec(message)?.[1] ?? '';
  const nearest = /\(Did you mean (?:one of )?([^?]+)\?\)/.exec(message)?.[1] ?? '';
  return { code: code.replace('commander.', 'usage_'), value, args: { nearest } };
}

/** The language asked for, or that of the environment. */
function localeOf(args: readonly string[], env: Terminal['env']): Locale {
  const language = languageAsked(args) ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG || '');
  return /^zh/i.test(language) ? 'zh-CN' : 'en';
}

/** What `--lang` says; it is needed before the command line is read, since the help is in that language. */
function languageAsked(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  return at < 0 ? undefined : (args[at].split('=')[1] ?? args[at + 1] ?? '');
}

/** @throws ProblemError `bad_choice` */
function checkLanguage(args: readonly string[]): void {
  const value = languageAsked(args);
  if (value !== undefined && !/^(en|zh)\b/i.test(value.replace('_', '-'))) {
    fail('bad_choice', { column: 'lang', value, args: { choices: 'en, zh-CN' } });
  }
}
