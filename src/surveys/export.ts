import { type Outcome, readGivenDocument, type Source } from '../analyse.js';
import type { AnswerColumn } from '../answer-column.js';
import type { Facts } from '../facts.js';
import { fail } from '../problem.js';
import { answerText } from '../questionnaires/answer-text.js';
import { questionnaireWith } from '../questionnaires/document.js';
import { type AnswerField, fieldsOf, isKeptAsText } from '../questionnaires/fields.js';
import { labelsOf } from '../questionnaires/labels.js';
import type { Questionnaire } from '../questionnaires/questionnaire.js';
import type { Column, Table } from '../report.js';

/** Every response to a questionnaire. @throws ProblemError `several_questionnaires`, `no_responses` */
export async function exportResponses(
  source: Source,
  name: string | null,
  asOf: number | undefined,
): Promise<Outcome> {
  const questionnaire = await readGivenDocument(questionnaireWith(), name, 'questionnaire', source);
  if (!questionnaire) fail('no_responses');
  return source.snapshot((read) => {
    const facts = read({ names: responsesFacts, questionnaire, asOf });
    const table = responsesTable(facts, questionnaire);
    const findings = { tables: [table], notes: [], labels: labelsOf(questionnaire) };
    return { findings, options: { questionnaire: questionnaire.id }, texts: [], asOf: facts.asOf };
  });
}

/** What facts the table is made of. */
const responsesFacts = ['customers', 'responses', 'answers'] as const;

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

function answerColumns({ responses, answers }: ResponsesFacts, questionnaire: Questionnaire): Column[] {
  const fields = fieldsOf(questionnaire);
  const inNumbers = fields.filter((field) => !isKeptAsText(field));
  const numbers = answers.numbers(inNumbers.map(({ id }) => id));
  const inWords = fields.filter(isKeptAsText);
  const words = answers.texts(inWords.map(({ id }) => id));
  const texts = inWords.map(() => new Array<string | null>(responses.count).fill(null));
  words.text.forEach((text, i) => {
    texts[words.field[i]!]![words.response[i]!] = text;
  });
  return fields.map((field) =>
    isKeptAsText(field)
      ? { id: field.id, type: 'text', values: texts[inWords.indexOf(field)]! }
      : writtenColumn(field, numbers[inNumbers.indexOf(field)]!),
  );
}

/** Numbers and dates as such, the rest by the ids of what was chosen. */
function writtenColumn(field: AnswerField, answers: AnswerColumn): Column {
  const { id, type, options } = field;
  if (options.length === 0)
    return { id, type: type === 'date' ? 'date' : 'number', values: Float64Array.from(answers) };
  const textOf = (answer: number) => (Number.isNaN(answer) ? null : answerText(field, answer));
  return { id, type: 'text', values: Array.from(answers, textOf) };
}
