import { findQuestionnaire } from './find-questionnaire.js';
import { listing } from './listing.js';
import { openPrinter, printText } from './output.js';
import { addExamples, type GlobalOptions, type Register, type Session } from './session.js';
import { registerSurveyEnter } from './survey-enter.js';
import { registerSurveyExport } from './survey-export.js';
import { registerSurveyForm } from './survey-form.js';

/** Everything about questionnaires but importing responses and analysing them. */
export const registerSurvey: Register = (program, session, args) => {
  const { commands } = session.words();
  const survey = program.command('survey').description(commands.survey!).helpCommand(false);
  addExamples(survey, session, ['clientele survey list', 'clientele survey form nps --lang zh-CN']);

  const list = survey.command('list').description(commands['survey list']!);
  addExamples(list, session, ['clientele survey list', 'clientele survey list --format json']);
  list.action(() => listQuestionnaires(session, list.optsWithGlobals<GlobalOptions>()));

  const show = survey.command('show').description(commands['survey show']!).argument('<name|file>');
  addExamples(show, session, ['clientele survey show servqual --output my-survey.yaml']);
  show.action(async (name: string) => {
    const options = show.optsWithGlobals<GlobalOptions>();
    printText(session, options, (await findQuestionnaire(options, name)).yaml);
  });

  registerSurveyForm(survey, session, args);
  registerSurveyEnter(survey, session, args);
  registerSurveyExport(survey, session, args);
};

async function listQuestionnaires(session: Session, options: GlobalOptions): Promise<void> {
  const printer = await openPrinter(session, options);
  const [{ open }, { allQuestionnaires }, { labelIn }, { readQuestionnaire }] = await Promise.all([
    import('../clientele.js'),
    import('../surveys/questionnaires.js'),
    import('../questionnaires/labels.js'),
    import('../questionnaires/read.js'),
  ]);
  const clientele = open(options.db);
  const found = allQuestionnaires(clientele.questionnaires());
  const responses = clientele.countResponses();
  clientele.close();
  const read = found.map(({ yaml, name }) => readQuestionnaire(yaml, name));
  const columns = [
    { id: 'name', type: 'text' as const, values: found.map(({ name }) => name) },
    { id: 'title', type: 'text' as const, values: read.map(({ title }) => labelIn(title, session.locale)) },
    { id: 'questions', type: 'count' as const, values: read.map(({ questions }) => questions.length) },
    { id: 'responses', type: 'count' as const, values: found.map(({ name }) => responses.get(name) ?? 0) },
    { id: 'source', type: 'word' as const, values: found.map(({ file }) => file || 'preset') },
  ];
  await printer.print(listing('survey', [{ id: 'questionnaires', columns }]));
}
