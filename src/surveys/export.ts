import { type Outcome, readGivenDocument, type Source } from '../analyse.js';
import type { AnswerColumn } from '../answer-column.js';
import { suitableNames } from '../documents.js';
import type { Facts } from '../facts.js';
import { fail } from '../problem.js';
import { answerText } from '../questionnaires/answer-text.js';
import { questionnaireWith } from '../questionnaires/document.js';
import { type AnswerField, fieldsOf, isKeptAsText } from '../questionnaires/fields.js';
import { headingsOf } from '../questionnaires/labels.js';
import type { Answer, Questionnaire } from '../questionnaires/questionnaire.js';
import type { Column, Note, Table } from '../report.js';

export interface ExportOptions {
  /** A day; all responses where absent. What has no date counts on every day. */
  asOf?: number;
  /** A row per answer instead of a column. */
  long?: boolean;
}

/** Every response to a questionnaire. @throws ProblemError `several_questionnaires`, `no_responses` */
export async function exportResponses(
  source: Source,
  name: string | null,
  { asOf, long }: ExportOptions,
): Promise<Outcome> {
  const document = questionnaireWith();
  const questionnaire = await readGivenDocument(document, name, 'questionnaire', source);
  if (!questionnaire) fail('no_responses', { args: { suitable: await suitableNames(document, []) } });
  return source.snapshot((read) => {
    const facts = read({ names: responsesFacts, questionnaire, asOf });
    const table = (long ? answersTable : responsesTable)(facts, questionnaire);
    const nameless = facts.responses.respondent.filter((respondent) => respondent === null).length;
    const notes: Note[] =
      long && nameless > 0 ? [{ id: 'long_nameless', level: 'warning', args: { responses: nameless } }] : [];
    const findings = { tables: [table], notes, labels: headingsOf(questionnaire) };
    return { findings, options: { questionnaire: questionnaire.id }, texts: [], asOf: facts.asOf };
  });
}

/** What facts the table is made of. */
const responsesFacts = ['customers', 'responses', 'answers'] as const;

type ResponsesFacts = Pick<Facts, (typeof responsesFacts)[number]>;

/** The responses to a questionnaire, a column per answer: as CSV it can be imported again. */
function responsesTable(facts: ResponsesFacts, questionnaire: Questionnaire): Table {
  const all = Int32Array.from({ length: facts.responses.count }, (_, response) => response);
  const columns = [...subjectColumns(facts, questionnaire, all), ...answerColumns(facts, questionnaire)];
  return { id: 'responses', columns };
}

/** The same, a row per answer. */
function answersTable(facts: ResponsesFacts, questionnaire: Questionnaire): Table {
  const fields = fieldsOf(questionnaire);
  const { response, field, text } = facts.answers.texts(fields.map(({ id }) => id));
  return {
    id: 'answers',
    columns: [
      ...subjectColumns(facts, questionnaire, response),
      { id: 'question', type: 'text', values: Array.from(field, (position) => fields[position]!.id) },
      { id: 'answer', type: 'text', values: text.map((kept, i) => written(fields[field[i]!]!, kept)) },
    ],
  };
}

/** Whose each row is, by its response. */
function subjectColumns(
  { customers, responses }: ResponsesFacts,
  { id }: Questionnaire,
  rows: Int32Array,
): Column[] {
  const of = <T>(each: (response: number) => T) => Array.from(rows, (response) => each(response));
  const customerOf = (response: number) => customers.customer_id[responses.customer[response]!] ?? null;
  return [
    { id: 'questionnaire', type: 'text', values: of(() => id) },
    { id: 'respondent', type: 'text', values: of((response) => responses.respondent[response]!) },
    { id: 'customer_id', type: 'text', values: of(customerOf) },
    { id: 'role', type: 'text', values: of((response) => responses.role[response]!) },
    { id: 'date', type: 'date', values: of((response) => responses.day[response]!) },
  ];
}

function answerColumns({ responses, answers }: ResponsesFacts, questionnaire: Questionnaire): Column[] {
  const fields = fieldsOf(questionnaire);
  const inNumbers = fields.filter((field) => !isKeptAsText(field));
  const strange = inNumbers.map(() => new Map<number, Answer>());
  const numbers = answers.numbers(
    inNumbers.map(({ id }) => id),
    (response, field, answer) => strange[field]!.set(response, answer),
  );
  const inWords = fields.filter(isKeptAsText);
  const words = answers.texts(inWords.map(({ id }) => id));
  const texts = inWords.map(() => new Array<string | null>(responses.count).fill(null));
  words.text.forEach((text, i) => {
    texts[words.field[i]!]![words.response[i]!] = text;
  });
  return fields.map((field) => {
    if (isKeptAsText(field)) return { id: field.id, type: 'text', values: texts[inWords.indexOf(field)]! };
    const at = inNumbers.indexOf(field);
    return writtenColumn(field, numbers[at]!, strange[at]!);
  });
}

/**
 * Numbers and dates as such, the rest by the ids of what was chosen.
 *
 * @param strange By response, answers that the field does not know.
 */
function writtenColumn(
  field: AnswerField,
  answers: AnswerColumn,
  strange: ReadonlyMap<number, Answer>,
): Column {
  const { id, type, options } = field;
  if (options.length === 0 && strange.size === 0)
    return { id, type: type === 'date' ? 'date' : 'number', values: Float64Array.from(answers) };
  const textAt = (answer: number, response: number) => {
    const kept = strange.get(response) ?? answer;
    return Number.isNaN(kept) ? null : answerText(field, kept);
  };
  return { id, type: 'text', values: Array.from(answers, textAt) };
}

/** An answer as a file holds it, from the text of what is kept. */
function written(field: AnswerField, kept: string): string {
  const number = Number(kept);
  return isKeptAsText(field) || String(number) !== kept ? kept : answerText(field, number);
}
