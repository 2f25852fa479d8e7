import type { Command } from 'commander';
import { type AnalysisName, isAnalysisName, loadAnalyses } from '../analyses/index.js';
import type { Analysis } from '../analysis.js';
import { flagOf } from '../options.js';
import { fail } from '../problem.js';
import { openPrinter } from './output.js';
import { addExamples, type GlobalOptions, type Register, type Session, tell } from './session.js';

/** Commands of ours that need no analysis to be read. */
const others = ['import', 'imports', 'template', 'scorecards', 'presets', 'survey', 'demo'];

/** The analyses that a command line names; all of them where it asks for help or is not understood. */
export function analysesFor(args: readonly string[]): Promise<ReadonlyMap<AnalysisName, Analysis>> {
  const named = args.filter(isAnalysisName);
  if (named.length > 0) return loadAnalyses(named);
  return args.some((arg) => others.includes(arg)) ? loadAnalyses([]) : loadAnalyses();
}

/** Turns every analysis into a command of its name. */
export const registerAnalyses: Register = async (program, session, args) => {
  for (const [name, analysis] of await analysesFor(args)) {
    const text = analysis.text[session.locale];
    const command = program.command(name).summary(text.summary).description(text.description);
    addOptions(command, analysis, text.options);
    if (analysis.explain) command.option('--explain <customer>', session.words().options.explain);
    addExamples(command, session, analysis.examples);
    command.action(async () => {
      const options = command.optsWithGlobals<GlobalOptions & { explain?: string }>();
      const printer = await openPrinter(session, options, documentsOf(command, analysis));
      try {
        const { open } = await import('../clientele.js');
        const clientele = open(options.db);
        const asOf = await readDate(options.asOf, 'as-of');
        const given = readGiven(command, analysis);
        const report =
          options.explain === undefined
            ? await clientele.analyse(name, given, { asOf, select: printer.select })
            : await clientele.explain(name, options.explain, given, { asOf });
        clientele.close();
        await printer.print(report, options.explain === undefined ? {} : { table: 'all' });
        await tellAsOf(session, options, report.asOf);
      } catch (error) {
        printer.abandon();
        throw error;
      }
    });
  }
};

export function addOptions(
  command: Command,
  analysis: Analysis,
  descriptions: Readonly<Record<string, string>>,
): void {
  for (const [name, option] of Object.entries(analysis.options)) {
    const flag = flagOf(name);
    const placeholder = option.placeholder ? ` <${option.placeholder}${option.repeatable ? '...' : ''}>` : '';
    command.option(`--${flag}${placeholder}`, describe(descriptions[name] ?? '', option.initial));
  }
}

/** The initial value is part of what an option does. */
function describe(description: string, initial: unknown): string {
  const shown = typeof initial === 'string' || (typeof initial === 'number' && initial !== 0);
  return shown ? `${description} [${initial}]` : description;
}

/** The files that its options name. */
export function documentsOf(command: Command, analysis: Analysis): string[] {
  const named = Object.entries(analysis.options).filter(([, option]) => option.document);
  return named.flatMap(([name]) => command.opts()[name] ?? []);
}

/** The options that were typed, read. @throws ProblemError naming the flag */
export function readGiven(command: Command, analysis: Analysis): Record<string, unknown> {
  const given: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(analysis.options)) {
    const typed = command.opts()[name];
    if (typed === undefined) continue;
    if (Array.isArray(typed)) given[name] = typed.flatMap((each) => option.parse(each, flagOf(name)));
    else given[name] = option.parse(typed, flagOf(name));
  }
  return given;
}

/** @throws ProblemError `bad_date` */
export async function readDate(text: string | undefined, flag: string): Promise<number | undefined> {
  if (text === undefined) return undefined;
  const { readDay } = await import('../csv/day.js');
  const day = readDay(text, 'ymd');
  return Number.isNaN(day) ? fail('bad_date', { column: flag, value: text }) : day;
}

/** Says up to which day a report goes. */
export async function tellAsOf(session: Session, options: GlobalOptions, day: number | null): Promise<void> {
  if (day === null) return;
  const { isoDate } = await import('../day.js');
  tell(session, options, session.words().asOf(isoDate(day) ?? ''));
}
