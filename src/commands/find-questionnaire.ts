import { fail, ProblemError } from '../problem.js';
import type { GlobalOptions } from './session.js';

/** The YAML of a questionnaire, and the questionnaire. @throws ProblemError `no_such_questionnaire` */
export async function findQuestionnaire({ db }: GlobalOptions, name: string) {
  const [{ open }, { findText }, { presets }, { readQuestionnaire }] = await Promise.all([
    import('../clientele.js'),
    import('../documents.js'),
    import('../questionnaires/presets/index.js'),
    import('../questionnaires/read.js'),
  ]);
  const clientele = open(db);
  const stored = clientele.questionnaires();
  clientele.close();
  try {
    const yaml = await findText(presets, name, 'questionnaire', stored);
    return { yaml, questionnaire: readQuestionnaire(yaml, name) };
  } catch (error) {
    if (!(error instanceof ProblemError) || error.problem.code !== 'document_missing') throw error;
    fail('no_such_questionnaire', { value: name, args: error.problem.args });
  }
}
