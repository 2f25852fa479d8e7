import type { Clientele } from '../clientele.js';
import { fail, ProblemError } from '../problem.js';
import type { Questionnaire } from '../questionnaires/questionnaire.js';
import { findQuestionnaire } from './find-questionnaire.js';
import { importReport } from './import-report.js';
import { openPrinter } from './output.js';
import { addExamples, type GlobalOptions, type Register, type Session } from './session.js';
import { readSource } from './spool.js';

interface EnterTyped extends GlobalOptions {
  resume?: boolean;
  answers?: string;
}

/** What is entered, and where to. */
export interface Entering {
  /** The questionnaire's name or file as it was typed, and what was read there. */
  name: string;
  yaml: string;
  questionnaire: Questionnaire;
  clientele: Clientele;
}

/** Takes responses one question at a time, or from a file of answers. */
export const registerSurveyEnter: Register = (survey, session) => {
  const { commands, options: say } = session.words();
  const command = survey
    .command('enter')
    .description(commands['survey enter']!)
    .argument('<name|file>')
    .option('--resume', say.resume)
    .option('--answers <file>', say.answers);
  addExamples(command, session, ['clientele survey enter nps --answers answers.yaml']);
  command.action(async (name: string) => {
    const typed = command.optsWithGlobals<EnterTyped>();
    const { yaml, questionnaire } = await findQuestionnaire(typed, name);
    const { open } = await import('../clientele.js');
    const clientele = open(typed.db);
    try {
      const own = clientele.questionnaires().find((each) => each.name === questionnaire.id);
      if (own && own.yaml !== yaml) fail('questionnaire_differs', { file: name, value: own.name });
      const entering = { name, yaml, questionnaire, clientele };
      if (typed.answers !== undefined) await storeAnswers(session, typed, entering, typed.answers);
      else {
        if (!session.screen) fail('survey_no_terminal', { value: name });
        const { interview } = await import('./interview.js');
        await interview(session, typed, entering);
      }
    } finally {
      clientele.close();
    }
  });
};

async function storeAnswers(
  session: Session,
  typed: EnterTyped,
  entering: Entering,
  file: string,
): Promise<void> {
  const { readAnswersFile } = await import('../surveys/answers-file.js');
  const responses = readAnswersFile(await readSource(session, file), file, entering.questionnaire);
  const printer = await openPrinter(session, typed, [file]);
  try {
    const stored = await entering.clientele.addResponses(entering, responses, { name: file });
    await printer.print(importReport([stored], false));
  } catch (error) {
    printer.abandon();
    const problem = error instanceof ProblemError ? error.problem : null;
    if (problem?.code === 'duplicate_differs') fail('answers_differ', { file, value: problem.value });
    // The line is that of the CSV which the answers went through.
    if (problem?.code === 'row_rejected') fail('answers_rejected', { ...problem, line: undefined });
    throw error;
  }
}
