import { findQuestionnaire } from './find-questionnaire.js';
import { openPrinter } from './output.js';
import { addExamples, type GlobalOptions, type Register } from './session.js';

/** Prints every response to a questionnaire: as CSV where nothing else is asked for. */
export const registerSurveyExport: Register = (survey, session) => {
  const command = survey
    .command('export')
    .description(session.words().commands['survey export']!)
    .argument('<name|file>')
    .option('--long', session.words().options.long!);
  addExamples(command, session, [
    'clientele survey export servqual',
    'clientele survey export servqual --bom --output servqual-responses.csv',
    'clientele survey export servqual --long | head -n 5',
  ]);
  command.action(async (name: string) => {
    const typed = command.optsWithGlobals<GlobalOptions & { long?: boolean }>();
    const isPrinted = typed.output === undefined || typed.output === '-';
    const options = { ...typed, format: typed.format ?? (isPrinted ? 'csv' : undefined) };
    const printer = await openPrinter(session, options);
    try {
      await findQuestionnaire(options, name);
      const [{ open }, { readDate }] = await Promise.all([import('../clientele.js'), import('./analyse.js')]);
      const clientele = open(options.db);
      const asOf = await readDate(options.asOf, 'as-of');
      const report = await clientele.responses(name, { asOf, long: options.long });
      clientele.close();
      await printer.print(report);
    } catch (error) {
      printer.abandon();
      throw error;
    }
  });
};
