import { checkShape } from '../yaml/shape.js';
import { readYaml } from '../yaml/source.js';
import { readConditions } from './conditions.js';
import type { Question, Questionnaire } from './questionnaire.js';
import { checkRules } from './rules.js';
import { shape, type Written, type WrittenQuestion } from './shape.js';

/**
 * Reads a questionnaire from YAML.
 *
 * @param file What to call it in problems.
 * @throws ProblemError `yaml_…`, `document_…` or `questionnaire_…`, with line, key and value as written
 */
export function readQuestionnaire(yaml: string, file: string): Questionnaire {
  const source = readYaml(yaml, file);
  const written = checkShape(source, shape, 'clientele survey show servqual');
  const { id, title, introduction, roles, dimensions } = written;
  const unconditional = written.questions.map((question) => withDefaults(question, written));
  const questionnaire = { id, title, introduction, roles, dimensions, questions: unconditional };
  checkRules(questionnaire, source);
  return { ...questionnaire, questions: readConditions(written, unconditional, source) };
}

/** What is rated is so on the questionnaire's scale where it has none of its own. */
function withDefaults(question: WrittenQuestion, { scale, anchors }: Written): Question {
  const isRated = ['rating', 'expectation', 'importance'].includes(question.type);
  return {
    ...question,
    scale: question.scale ?? (isRated ? scale : null) ?? null,
    anchors: question.anchors ?? (isRated ? anchors : null) ?? null,
    when: null,
  };
}
