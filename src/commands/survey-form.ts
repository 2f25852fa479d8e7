import { extname } from 'node:path';
import { fail } from '../problem.js';
import { findQuestionnaire } from './find-questionnaire.js';
import { printText } from './output.js';
import { addExamples, type GlobalOptions, type Register } from './session.js';

/** Prints a questionnaire to be filled in: on paper, or as a CSV with a row per response. */
export const registerSurveyForm: Register = (survey, session) => {
  const { commands, options: say } = session.words();
  const command = survey.command('form').description(commands['survey form']!).argument('<name|file>');
  const help = command.configureHelp();
  command.configureHelp({
    ...help,
    optionDescription: (option) =>
      option.name() === 'format' ? say['form.format']! : help.optionDescription!(option),
  });
  addExamples(command, session, [
    'clientele survey form servqual --lang zh-CN --output questionnaire.md',
    'clientele survey form nps --format csv --bom --output responses-blank.csv',
  ]);
  command.action(async (name: string) => {
    const options = command.optsWithGlobals<GlobalOptions>();
    const format = options.format ?? formatOf(options.output ?? '-');
    if (format !== 'md' && format !== 'csv')
      fail('unknown_format', { value: format, args: { formats: 'md, csv' } });
    const { questionnaire } = await findQuestionnaire(options, name);
    const { paperForm, blankCsv } = await import('../surveys/forms.js');
    const bom = options.bom && format === 'csv' ? '\uFEFF' : '';
    const form =
      format === 'csv'
        ? await blankCsv(questionnaire, session.locale)
        : paperForm(questionnaire, session.words());
    printText(session, options, `${bom}${form}`);
  });
};

/** By the suffix of the file; for paper where there is none. */
function formatOf(path: string): string {
  return extname(path).toLowerCase().slice(1) || 'md';
}
