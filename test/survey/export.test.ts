import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { open } from '../../src/clientele.js';
import { ProblemError } from '../../src/problem.js';
import { type AnswerField, fieldsOf } from '../../src/questionnaires/fields.js';
import type { Answer, Role } from '../../src/questionnaires/questionnaire.js';
import { renderCsv } from '../../src/render/csv.js';
import type { GivenResponse } from '../../src/surveys/given-responses.js';
import { temporaryFolder } from '../helpers/folder.js';
import { everyQuestion, everyType } from './samples.js';

const fields = fieldsOf(everyQuestion);

/** What a respondent may type: other scripts, quotes, line breaks, what a spreadsheet would run. */
const text = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }),
    fc.constantFrom(
      '很好，谢谢',
      '"quoted", and more',
      'two\nlines',
      '=1+1',
      '@lee',
      '-5',
      "'tis",
      "'=x",
      "''=x",
      '007',
      '0',
    ),
  )
  .map((value) => value.replace(/\0|\r/g, '').trim())
  .filter((value) => value !== '');

function answerTo({ type, scale, options }: AnswerField): fc.Arbitrary<Answer> {
  const ids = options.map(({ id }) => id);
  if (type === 'rating' || type === 'number') return fc.integer({ min: scale![0], max: scale![1] });
  if (type === 'kano') return fc.integer({ min: 1, max: 5 });
  if (type === 'yes_no') return fc.integer({ min: 0, max: 1 });
  if (type === 'date') return fc.integer({ min: -10_000, max: 30_000 });
  if (type === 'choice') return fc.constantFrom(...ids);
  if (type === 'open') return text;
  return fc.subarray(ids, { minLength: 1 }).map((chosen) => chosen.join(';'));
}

const answers = fc
  .record(Object.fromEntries(fields.map((field) => [field.id, answerTo(field)])), {
    requiredKeys: ['resolved'],
  })
  .map((record) => new Map(Object.entries(record) as [string, Answer][]));

const responses: fc.Arbitrary<GivenResponse[]> = fc.uniqueArray(
  fc.record({
    respondent: text,
    customer_id: fc.option(fc.constantFrom('K1', '客户二', '007')),
    role: fc.option(fc.constantFrom<Role[]>('customer', 'staff')),
    day: fc.option(fc.integer({ min: 0, max: 30_000 })),
    answers,
  }),
  { selector: ({ respondent }) => respondent, minLength: 1, maxLength: 8 },
);

/** A CSV of responses with a row per answer, but for those at some places. */
function singleAnswers(csv: string, without: readonly number[]): string {
  const [header, ...rows] = parse(csv) as string[][];
  const about = ['respondent', 'customer_id', 'role', 'date'];
  const single = rows.flatMap((cells) => {
    const known = about.map((id) => cells[header.indexOf(id)]);
    return fields.map(({ id }) => [...known, id, cells[header.indexOf(id)]]).filter((row) => row[5] !== '');
  });
  const kept = single.filter((_, place) => !without.includes(place));
  return stringify([[...about, 'question', 'answer'], ...kept, ['whole', '', '', '', 'comment', 'fine']]);
}

describe('exporting responses', () => {
  it('gives a CSV that imports to the same, and then to no change', async () => {
    const folder = temporaryFolder();
    const questionnaire = folder.write('every.yaml', everyType);
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(responses, async (given) => {
        const name = `run${++runs}`;
        const first = open(folder.at(`${name}.db`));
        await first.addResponses(questionnaire, given, { name: 'by hand' });
        const report = await first.responses('every-type');
        const csv = folder.write(`${name}.csv`, renderCsv(report.tables[0]));
        const again = await first.import('responses', csv);
        expect(again).toMatchObject({ read: given.length, unchanged: given.length, changed: false });
        first.close();

        const second = open(folder.at(`${name}-copy.db`));
        await second.import('responses', csv, { questionnaire });
        expect((await second.responses()).tables).toEqual(report.tables);
        second.close();
      }),
      { numRuns: 25 },
    );
  });

  it('gives a row per answer too, which imports to the same', async () => {
    const folder = temporaryFolder();
    const questionnaire = folder.write('every.yaml', everyType);
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(responses, async (given) => {
        const name = `long${++runs}`;
        const first = open(folder.at(`${name}.db`));
        await first.addResponses(questionnaire, given, { name: 'by hand' });
        const long = await first.responses('every-type', { long: true });
        const answers = given.reduce((sum, response) => sum + response.answers.size, 0);
        expect(long.tables[0].columns[0].values).toHaveLength(answers);
        const csv = folder.write(`${name}.csv`, renderCsv(long.tables[0]));
        expect(await first.import('responses', csv)).toMatchObject({ unchanged: answers, changed: false });

        const second = open(folder.at(`${name}-copy.db`));
        await second.import('responses', csv, { questionnaire });
        expect((await second.responses()).tables).toEqual((await first.responses()).tables);
        first.close();
        second.close();
      }),
      { numRuns: 25 },
    );
  });

  it('warns where rows of single answers could not be put together again', async () => {
    const { at, write } = temporaryFolder();
    const clientele = open(at('c.db'));
    // Whatever the order in which the store came to know the questions.
    const file = write('r.csv', 'respondent,trouble,quality\n王芳,no,3\n,no,5\n');
    await clientele.import('responses', file, { questionnaire: write('q.yaml', everyType) });
    const { tables, notes } = await clientele.responses(undefined, { long: true });
    expect(renderCsv(tables[0]).split('\n')).toEqual([
      'questionnaire,respondent,customer_id,role,date,question,answer',
      'every-type,王芳,,,,quality,3',
      'every-type,王芳,,,,trouble,no',
      'every-type,,,,,quality,5',
      'every-type,,,,,trouble,no',
      '',
    ]);
    expect(notes).toEqual([{ id: 'long_nameless', level: 'warning', args: { responses: 1 } }]);
    expect((await clientele.responses()).notes).toEqual([]);
    clientele.close();
  });

  it('gives it of a file of single answers too, whatever answers that lacks', async () => {
    const folder = temporaryFolder();
    const questionnaire = folder.write('every.yaml', everyType);
    const places = fc.uniqueArray(fc.nat(40), { maxLength: 20 });
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(responses, places, async (given, without) => {
        const name = `run${++runs}`;
        const whole = open(folder.at(`${name}-whole.db`));
        await whole.addResponses(questionnaire, given, { name: 'by hand' });
        const wide = renderCsv((await whole.responses()).tables[0]);
        whole.close();

        const first = open(folder.at(`${name}.db`));
        const long = folder.write(`${name}-long.csv`, singleAnswers(wide, without));
        const taken = await first.import('responses', long, { questionnaire });
        expect(taken.imported + taken.unchanged + taken.rejected).toBe(taken.read);
        expect(await first.import('responses', long)).toMatchObject({
          rejected: taken.rejected,
          changed: false,
        });
        const { tables } = await first.responses();
        const csv = folder.write(`${name}.csv`, renderCsv(tables[0]));
        const again = await first.import('responses', csv);
        expect(again).toMatchObject({ unchanged: again.read, rejected: 0, changed: false });
        first.close();

        const second = open(folder.at(`${name}-copy.db`));
        await second.import('responses', csv, { questionnaire });
        expect((await second.responses()).tables).toEqual(tables);
        second.close();
      }),
      { numRuns: 25 },
    );
  });

  it('has ids for headers and choices, ISO dates, and blanks for what is missing', async () => {
    const { at, write } = temporaryFolder();
    const clientele = open(at('c.db'));
    const csv =
      'respondent,日期,渠道,tracking.functional,有问题吗？,质量\n王芳,2024-05-01,电话；门店,喜欢,否,０\n,,,,,5\n';
    await clientele.import('responses', write('r.csv', csv), { questionnaire: write('q.yaml', everyType) });
    const { tables, asOf } = await clientele.responses();
    expect(renderCsv(tables[0]).split('\n')).toEqual([
      'questionnaire,respondent,customer_id,role,date,quality,recommend,advice.expected,advice.perceived,price.importance,price.performance,tracking.functional,tracking.dysfunctional,reason,channels,trouble,resolved,visits,since,comment',
      'every-type,王芳,,,2024-05-01,0,,,,,,like,,,shop;phone,no,,,,',
      'every-type,,,,,5,,,,,,,,,,,,,,',
      '',
    ]);
    expect(asOf).toBe(19844);
    const before = await clientele.responses(undefined, { asOf: 19843 });
    // What has no date counts on every day.
    expect(renderCsv(before.tables[0]).split('\n')).toHaveLength(3);
  });

  it('says where there is nothing', async () => {
    const { at } = temporaryFolder();
    await expect(open(at('c.db')).responses()).rejects.toMatchObject({
      problem: { code: 'database_missing' },
    });
  });
});

describe('responses given by hand', () => {
  const one: GivenResponse = { respondent: 'A', day: 19844, answers: new Map([['recommend', 0]]) };

  it('pass the checks of an import, and are never lost against a stored one', async () => {
    const { at } = temporaryFolder();
    const clientele = open(at('c.db'));
    const add = (...given: GivenResponse[]) => clientele.addResponses('nps', given, { name: 'survey enter' });
    expect(await add(one)).toMatchObject({ file: 'survey enter', imported: 1, kind: 'responses' });
    expect(await add(one)).toMatchObject({ imported: 0, unchanged: 1 });
    await expect(add({ ...one, answers: new Map([['recommend', 9]]) })).rejects.toMatchObject({
      problem: { code: 'duplicate_differs', file: 'survey enter' },
    });
    // All of them or none.
    const other: GivenResponse = { respondent: 'B', answers: new Map([['recommend', 5]]) };
    await expect(add(other, { respondent: 'C', answers: new Map() })).rejects.toMatchObject({
      problem: { code: 'row_rejected' },
    });
    expect(clientele.countResponses().get('nps')).toBe(1);
    expect(clientele.imports()).toHaveLength(1);
  });

  it('answer the questionnaire that was read, whatever becomes of its file', async () => {
    const { at } = temporaryFolder();
    const clientele = open(at('c.db'));
    const read = { name: at('gone.yaml'), yaml: everyType };
    const given = { respondent: 'A', answers: new Map([['quality', 0]]) };
    expect(await clientele.addResponses(read, [given], { name: 'by hand' })).toMatchObject({ imported: 1 });
    expect(clientele.questionnaires()).toMatchObject([{ name: 'every-type', yaml: everyType }]);
    const edited = { ...read, yaml: everyType.replace('Quality', 'Goodness') };
    await expect(
      clientele.addResponses(edited, [{ ...given, respondent: 'B' }], { name: 'by hand' }),
    ).rejects.toMatchObject({
      problem: { code: 'questionnaire_differs', file: at('gone.yaml'), value: 'every-type' },
    });
    expect(clientele.countResponses().get('every-type')).toBe(1);
  });

  it('land with the customers who are new in them, or not at all', async () => {
    const { at } = temporaryFolder();
    const clientele = open(at('c.db'));
    const newCustomers = [{ customer_id: 'C9', name: '李四' }];
    const add = (answers: GivenResponse['answers'], customers = newCustomers) =>
      clientele.addResponses('nps', [{ ...one, customer_id: 'C9', answers }], {
        name: 'survey enter',
        newCustomers: customers,
      });
    await expect(add(new Map())).rejects.toBeInstanceOf(ProblemError);
    expect(clientele.customerWithId('C9')).toBeNull();
    expect(clientele.imports()).toEqual([]);
    expect(await add(one.answers)).toMatchObject({ imported: 1, new_customers: 0 });
    expect(clientele.customerWithId('C9')).toEqual(newCustomers[0]);
    expect(clientele.imports().map(({ kind }) => kind)).toEqual(['customers', 'responses']);
    // Another customer has the id by now: the response of that day stays as it was, too.
    const other = add(new Map([['recommend', 9]]), [{ customer_id: 'C9', name: 'Anna' }]);
    await expect(other).rejects.toMatchObject({ problem: { column: 'customer_id', value: 'C9' } });
    expect(clientele.imports()).toHaveLength(2);
  });
});
