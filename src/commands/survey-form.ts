import { fail } from '../problem.js';
import { findQuestionnaire } from './find-questionnaire.js';
import { printText } from './output.js';
import { addExamples, type GlobalOptions, type Register } from './session.js';

/** Prints a questionnaire to be filled in: on paper, or as a CSV with a row per response. */
export const registerSurveyForm: Register = (survey, session) => {
  const command = survey
    .command('form')
    .description(session.words().commands['survey form']!)
    .argument('<name|file>');
  addExamples(command, session, [
    'clientele survey form servqual --lang zh-CN --output questionnaire.md',
    'clientele survey form nps --format csv --bom --output responses-blank.csv',
  ]);
  command.action(async (name: string) => {
    const options = command.optsWithGlobals<GlobalOptions>();
    const format = options.format ?? (options.output?.toLowerCase().endsWith('.csv') ? 'csv' : 'md');
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
