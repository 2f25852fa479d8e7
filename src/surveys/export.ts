import { type Outcome, readGivenDocument, type Source } from '../analyse.js';
import { suitableNames } from '../documents.js';
import type { Facts } from '../facts.js';
import { fail } from '../problem.js';
import { answerText } from '../questionnaires/answer-text.js';
import { questionnaireWith } from '../questionnaires/document.js';
import { type AnswerField, fieldsOf } from '../questionnaires/fields.js';
import { headingsOf } from '../questionnaires/labels.js';
import type { Answer, Questionnaire } from '../questionnaires/questionnaire.js';
import type { Column, Table } from '../report.js';

/** Every response to a questionnaire. @throws ProblemError `several_questionnaires`, `no_responses` */
export async function exportResponses(
  source: Source,
  name: string | null,
  asOf: number | undefined,
): Promise<Outcome> {
  const document = questionnaireWith();
  const questionnaire = await readGivenDocument(document, name, 'questionnaire', source);
  if (!questionnaire) fail('no_responses', { args: { suitable: await suitableNames(document, []) } });
  return source.snapshot((read) => {
    const facts = read({ names: responsesFacts, questionnaire, asOf });
    const table = responsesTable(facts, questionnaire);
    const findings = { tables: [table], notes: [], labels: headingsOf(questionnaire) };
    return { findings, options: { questionnaire: questionnaire.id }, texts: [], asOf: facts.asOf };
  });
}

/** What facts the table is made of. */
const responsesFacts = ['customers', 'responses', 'answers', 'open_answers'] as const;

type ResponsesFacts = Pick<Facts, (typeof responsesFacts)[number]>;

/** The responses to a questionnaire, a column per answer: as CSV it can be imported again. */
function responsesTable(facts: ResponsesFacts, questionnaire: Questionnaire): Table {
  const { customers, responses } = facts;
  const columns: Column[] = [
    { id: 'questionnaire', type: 'text', values: new Array(responses.count).fill(questionnaire.id) },
    { id: 'respondent', type: 'text', values: responses.respondent },
    {
      id: 'customer_id',
      type: 'text',
      values: Array.from(responses.customer, (customer) => customers.customer_id[customer] ?? null),
    },
    { id: 'role', type: 'text', values: responses.role },
    { id: 'date', type: 'date', values: responses.day },
    ...answerColumns(facts, questionnaire),
  ];
  return { id: 'responses', columns };
}

function answerColumns({ responses, answers, open_answers }: ResponsesFacts, questionnaire: Questionnaire) {
  const fields = fieldsOf(questionnaire);
  const columns = new Map(fields.map((field) => [field.id, emptyColumn(field, responses.count)]));
  for (let i = 0; i < answers.value.length; i++) {
    const field = fields[answers.field[i]!]!;
    const values = columns.get(field.id)!.values as Answer[];
    const at = answers.response[i]!;
    const value = answers.value[i]!;
    values[at] = isNumeric(field) ? value : withOption(field, values[at], value);
  }
  open_answers.text.forEach((text, i) => {
    const id = open_answers.fields[open_answers.field[i]!]!;
    (columns.get(id)!.values as Answer[])[open_answers.response[i]!] = text;
  });
  return [...columns.values()];
}

function isNumeric({ type }: AnswerField): boolean {
  return type === 'rating' || type === 'number' || type === 'date';
}

function emptyColumn(field: AnswerField, count: number): Column {
  const { id, type } = field;
  return isNumeric(field)
    ? { id, type: type === 'date' ? 'date' : 'number', values: new Float64Array(count).fill(Number.NaN) }
    : { id, type: 'text', values: new Array(count).fill(null) };
}

/** A choice is a position in facts; several of them are joined. */
function withOption(field: AnswerField, before: Answer | null | undefined, value: number): string {
  const { type, options } = field;
  if (type === 'yes_no' || type === 'kano') return answerText(field, value);
  const { id } = options[value]!;
  return before ? `${before};${id}` : id;
}
