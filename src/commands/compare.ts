import { addOptions, analysesFor, documentsOf, readDate, readGiven, tellAsOf } from './analyse.js';
import { openPrinter } from './output.js';
import { addExamples, type GlobalOptions, type Register } from './session.js';

type Typed = GlobalOptions & { against: string; class?: string };

/** A subcommand for every analysis that puts customers into classes. */
export const registerCompare: Register = async (program, session, args) => {
  const { commands, options: say } = session.words();
  const parent = program.command('compare').description(commands.compare!).helpCommand(false);
  addExamples(parent, session, ['clientele compare profit --against 2023-12-31']);
  for (const [name, analysis] of await analysesFor(args)) {
    if (!analysis.classify) continue;
    // What an analysis compares itself is not what is compared here.
    const { against: _, ...rest } = analysis.options;
    const comparable = { ...analysis, options: rest };
    const text = analysis.text[session.locale];
    const command = parent
      .command(name)
      .description(`${commands['compare class']}: ${text.summary}`)
      .requiredOption('--against <date>', say.against)
      .option('--class <column>', say.class);
    addOptions(command, comparable, text.options);
    const example = analysis.examples[0].replace('clientele', 'clientele compare');
    addExamples(command, session, [`${example} --against 2023-12-31`]);
    command.action(async () => {
      const options = command.optsWithGlobals<Typed>();
      const printer = await openPrinter(session, options, documentsOf(command, analysis));
      try {
        const { open } = await import('../clientele.js');
        const clientele = open(options.db);
        const asOf = await readDate(options.asOf, 'as-of');
        const against = (await readDate(options.against, 'against'))!;
        const given = readGiven(command, comparable);
        const report = await clientele.compare(name, { against, asOf, by: options.class }, given);
        clientele.close();
        await printer.print(report, { analysis: name });
        await tellAsOf(session, options, report.asOf);
      } catch (error) {
        printer.abandon();
        throw error;
      }
    });
  }
};
