import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Clientele, open } from '../../src/clientele.js';
import type { Reject } from '../../src/csv/batch.js';
import type { ImportOptions } from '../../src/import.js';
import { presets } from '../../src/questionnaires/presets/index.js';
import { words } from '../../src/text/index.js';
import { ask, contents } from '../helpers/database.js';
import { temporaryFolder } from '../helpers/folder.js';
import { everyType } from './samples.js';

const all = `SELECT respondent, customer_id, role, day, fields.name, ifnull(number, text)
  FROM responses LEFT JOIN customers USING (customer) LEFT JOIN answers USING (response)
  LEFT JOIN names AS fields ON fields.name_id = field ORDER BY response, field`;

const header = 'respondent,customer_id,role,date,recommend,reason\n';

/** A database, and a way to import a text into it. */
function shop() {
  const { at, write } = temporaryFolder();
  const clientele: Clientele = open(at('c.db'));
  let files = 0;
  const bring = (csv: string | Uint8Array, options: ImportOptions = {}) =>
    clientele.import('responses', write(`r${++files}.csv`, csv), options);
  const stored = () => ask(at('c.db'), all);
  const customers = () => ask(at('c.db'), 'SELECT customer_id FROM customers ORDER BY customer');
  return { clientele, bring, stored, customers, write, all: () => contents(at('c.db')) };
}

const nps = { questionnaire: 'nps' };

describe('importing responses', () => {
  it('takes a row per response and a column per answer, and creates customers', async () => {
    const { bring, stored } = shop();
    const csv = `${header}王芳,K1,顾客,2024-05-01,０,太慢\nTom,,,2024-05-02,10,\n`;
    const result = await bring(csv, nps);
    expect(result).toMatchObject({ read: 2, imported: 2, unchanged: 0, rejected: 0, new_customers: 1 });
    expect(stored()).toEqual([
      ['王芳', 'K1', 'customer', 19844, 'recommend', 0],
      ['王芳', 'K1', 'customer', 19844, 'reason', '太慢'],
      ['Tom', null, null, 19845, 'recommend', 10],
    ]);
  });

  it('knows columns by id and by the question in any language, from any encoding', async () => {
    const { bring, stored, write } = shop();
    // 渠道,有问题吗？,Price – importance,advice.perceived,解决了吗？ in GB 18030
    const csv = new Uint8Array([
      ...[0xb4, 0xf0, 0xbe, 0xed, 0xc8, 0xcb, 0x2c, 0xc7, 0xfe, 0xb5, 0xc0, 0x2c],
      ...[0xd3, 0xd0, 0xce, 0xca, 0xcc, 0xe2, 0xc2, 0xf0, 0xa3, 0xbf, 0x0a],
      ...[0xcd, 0xf5, 0x2c, 0xc3, 0xc5, 0xb5, 0xea, 0x3b, 0xb5, 0xe7, 0xbb, 0xb0, 0x2c, 0xb7, 0xf1, 0x0a],
    ]);
    const questionnaire = write('every.yaml', everyType);
    expect(await bring(csv, { questionnaire, encoding: 'gb18030' })).toMatchObject({
      imported: 1,
      rejected: 0,
    });
    await bring('respondent,Price – importance,advice.perceived,Advice – expected\n李,5,7,1\n', {});
    expect(stored()).toEqual([
      ['王', null, null, null, 'channels', 'shop;phone'],
      ['王', null, null, null, 'trouble', 0],
      ['李', null, null, null, 'advice.expected', 1],
      ['李', null, null, null, 'advice.perceived', 7],
      ['李', null, null, null, 'price.importance', 5],
    ]);
  });

  it('takes a row per answer too, and adds them up to the same responses', async () => {
    const wide = shop();
    await wide.bring(`${header}A,K1,customer,2024-05-01,0,x\nB,K1,,2024-05-01,7,\n`, nps);
    const long = shop();
    const csv = `respondent,customer_id,role,date,question,answer
A,K1,customer,2024-05-01,How likely are you to recommend us to a friend or a business partner?,0
B,K1,,2024-05-01,recommend,7
A,K1,customer,2024-05-01,reason,x
`;
    expect(await long.bring(csv, nps)).toMatchObject({ read: 3, imported: 3, rejected: 0 });
    expect(long.stored()).toEqual(wide.stored());
    expect(await long.bring(csv)).toMatchObject({ read: 3, imported: 0, unchanged: 3 });
    expect(await wide.bring(csv)).toMatchObject({ read: 3, imported: 0, unchanged: 3, changed: false });
  });

  it('takes rows of answers in any order, and adds them up to the same as a row per response', async () => {
    const { write } = shop();
    const questionnaire = write('every.yaml', everyType);
    const answers = fc.record({
      trouble: fc.constantFrom('yes', 'no'),
      resolved: fc.constantFrom('yes', 'no', ''),
      visits: fc.constantFrom('', '3', '100', '101'),
      comment: fc.constantFrom('', 'slow', '好'),
    });
    const about = fc.constantFrom('A,K1,staff,2024-05-01', 'A,,,2024-05-02', 'B,K2,,', 'C,,customer,');
    const responses = fc.uniqueArray(fc.tuple(about, answers), { minLength: 1, selector: ([who]) => who });
    const inAnyOrder = responses.chain((given) => {
      const rows = given.flatMap(([who, each]) =>
        Object.entries(each).flatMap(([id, answer]) => (answer === '' ? [] : [`${who},${id},${answer}\n`])),
      );
      const order = fc.shuffledSubarray(rows, { minLength: rows.length });
      return fc.tuple(fc.constant(given), order);
    });
    await fc.assert(
      fc.asyncProperty(inAnyOrder, async ([given, rows]) => {
        // What is required is missing in some of them, and in some is an impossible answer: one at least is good.
        fc.pre(given.some(([, each]) => (each.trouble === 'no' || each.resolved) && each.visits !== '101'));
        const [wide, long] = [shop(), shop()];
        const cells = given.map(([who, each]) => `${who},${Object.values(each).join(',')}\n`);
        const ids = Object.keys(given[0]![1]).join(',');
        await wide.bring(`respondent,customer_id,role,date,${ids}\n${cells.join('')}`, { questionnaire });
        await long.bring(`respondent,customer_id,role,date,question,answer\n${rows.join('')}`, {
          questionnaire,
        });
        const sorted = (table: unknown[][]) => table.map((row) => JSON.stringify(row)).sort();
        expect(sorted(long.stored())).toEqual(sorted(wide.stored()));
        expect(sorted(long.customers())).toEqual(sorted(wide.customers()));
      }),
      { numRuns: 25 },
    );
  });

  it('changes nothing the second time, nameless responses included', async () => {
    const { bring, all } = shop();
    const csv = `${header},,,2024-05-01,7,\n,,,2024-05-01,7,\n,K1,,2024-05-01,7,\nA,K1,,,7,x\n`;
    expect(await bring(csv, nps)).toMatchObject({ imported: 4, nameless: 0 });
    const before = all();
    expect(await bring(csv)).toMatchObject({ read: 4, imported: 0, unchanged: 4, differing: 0, nameless: 3 });
    expect(all()).toEqual(before);
    // A third one that says the same is a third one.
    expect(await bring(`${csv},,,2024-05-01,7,\n`)).toMatchObject({ read: 5, imported: 1, unchanged: 4 });
    // In another order of columns it is the same.
    expect(await bring('reason,recommend,date\n,7,2024-05-01\n')).toMatchObject({ unchanged: 1 });
  });

  it('rejects what is no answer, with its place', async () => {
    const { bring, stored } = shop();
    const csv = `${header}A,,,,11,\nB,,,,seven,\nC,,boss,,5,\nD,,,2024-02-30,5,\nE,,,,,x\nF,,,,5,x,y\nG,,,,5,\nG,,,,6,\n`;
    const result = await bring(csv, nps);
    expect(result).toMatchObject({ read: 8, imported: 1, unchanged: 0, rejected: 7 });
    const found = result.rejects.map(({ line, column, value, code }) => [line, column, value, code]);
    expect(found).toEqual([
      [2, 'recommend', '11', 'out_of_range'],
      [3, 'recommend', 'seven', 'not_a_number'],
      [4, 'role', 'boss', 'not_a_choice'],
      [5, 'date', '2024-02-30', 'not_a_date'],
      [6, 'recommend', '', 'missing_value'],
      [7, '7', 'y', 'too_many_values'],
      [9, 'respondent', 'G', 'identity_twice'],
    ]);
    expect(stored()).toEqual([['G', null, null, null, 'recommend', 5]]);
  });

  it('rejects rows of answers that tell no answer one by one', async () => {
    const { bring } = shop();
    const csv = `respondent,question,answer\nA,colour,red\n,recommend,5\nA,recommend,\nA,recommend,4\nA,recommend,5\nA,recommend,4\n`;
    const result = await bring(csv, nps);
    expect(result).toMatchObject({ read: 6, imported: 1, unchanged: 1, rejected: 4 });
    expect(result.rejects.map(({ line, code }) => [line, code])).toEqual([
      [2, 'not_a_question'],
      [3, 'missing_value'],
      [4, 'missing_value'],
      [6, 'identity_twice'],
    ]);
  });

  it('rejects all rows of a response with one impossible answer, and names its line', async () => {
    const { bring, stored, customers } = shop();
    await bring('respondent,date,recommend\nOld,2024-05-01,3\n', nps);
    const csv = `respondent,customer_id,role,date,question,answer
A,K1,,2024-05-01,reason,slow
B,K2,,2024-05-01,recommend,7
Old,,,2024-05-01,reason,slow
A,K1,,2024-05-01,recommend,11
A,K1,,2024-05-02,recommend,8
A,K1,,2024-05-01,improvement,faster
Old,,boss,2024-05-01,improvement,faster
A,K1,,2024-05-01,recommend,12
C,K3,,2024-05-32,recommend,x
C,K3,,,recommend,9
`;
    const result = await bring(csv);
    expect(result).toMatchObject({ read: 10, imported: 3, unchanged: 0, rejected: 7, new_customers: 3 });
    const spoilt = { column: 'respondent', code: 'response_spoilt' };
    expect(result.rejects).toEqual([
      { ...spoilt, line: 2, value: 'A', other: 5 },
      { ...spoilt, line: 4, value: 'Old', other: 8 },
      { line: 5, column: 'answer', value: '11', code: 'out_of_range' },
      { ...spoilt, line: 7, value: 'A', other: 5 },
      { line: 8, column: 'role', value: 'boss', code: 'not_a_choice' },
      { line: 9, column: 'answer', value: '12', code: 'out_of_range' },
      // Of a day that is none nobody knows which response it belongs to.
      { line: 10, column: 'date', value: '2024-05-32', code: 'not_a_date' },
    ]);
    expect(stored()).toEqual([
      ['Old', null, null, 19844, 'recommend', 3],
      ['B', 'K2', null, 19844, 'recommend', 7],
      ['A', 'K1', null, 19845, 'recommend', 8],
      ['C', 'K3', null, null, 'recommend', 9],
    ]);
    expect(customers()).toEqual([['K1'], ['K2'], ['K3']]);
    for (const locale of ['en', 'zh-CN'] as const)
      expect(words(locale).reason(result.rejects[0]!)).toMatch(locale === 'en' ? /line 5 / : /第 5 行/);
  });

  it('reports rejected rows in the order of the file, whenever they were found out', async () => {
    const { bring, write } = shop();
    const questionnaire = write('every.yaml', everyType);
    const lines: number[] = [];
    const onReject = ({ line }: Reject) => lines.push(line);
    // One row in three lacks what is required, one in three has no answer, one in three is good.
    const thirds = ['yes,', 'maybe,', 'no,'];
    const rows = Array.from({ length: 3600 }, (_, i) => `R${i},${thirds[i % 3]}\n`);
    const result = await bring(`respondent,trouble,resolved\n${rows.join('')}`, { questionnaire, onReject });
    expect(result).toMatchObject({ read: 3600, imported: 1200, rejected: 2400 });
    expect(lines).toEqual(rows.flatMap((_, i) => (i % 3 === 2 ? [] : [i + 2])));
    expect(result.rejects.map(({ line }) => line)).toEqual(lines.slice(0, 1000));
    lines.length = 0;
    const long = 'respondent,question,answer\nA,trouble,yes\nB,trouble,maybe\nC,trouble,no\nD,trouble,yes\n';
    await bring(long, { onReject });
    expect(lines).toEqual([2, 3, 5]);
  });

  it('reports those before the one that was too many', async () => {
    const { bring, write } = shop();
    const questionnaire = write('every.yaml', everyType);
    const lines: number[] = [];
    const onReject = ({ line }: Reject) => lines.push(line);
    const csv = 'respondent,trouble,resolved\nA,yes,\nB,no,\nC,yes,\nD,yes,\n';
    await expect(bring(csv, { questionnaire, onReject, maximumErrors: 1 })).rejects.toMatchObject({
      problem: { code: 'too_many_rejects', line: 4 },
    });
    expect(lines).toEqual([2, 4]);
  });

  it('makes no customer of rejected rows, nor of those that are taken back', async () => {
    const { bring, clientele, write, customers } = shop();
    const questionnaire = write('every.yaml', everyType);
    const wide =
      'respondent,customer_id,trouble,resolved\nA,K1,yes,no\nB,K2,yes,\nC,K3,maybe,\nA,K1,no,\n,K4,,\nD,K5,,\n';
    expect(await bring(wide, { questionnaire })).toMatchObject({
      imported: 1,
      rejected: 5,
      new_customers: 1,
    });
    expect(customers()).toEqual([['K1']]);
    const long =
      'respondent,customer_id,question,answer\nE,K6,trouble,yes\nF,K7,trouble,yes\nF,K7,resolved,no\nG,K1,trouble,yes\n';
    expect(await bring(long)).toMatchObject({ imported: 2, rejected: 2, new_customers: 1 });
    expect(customers()).toEqual([['K1'], ['K7']]);
    expect(clientele.imports().map((each) => each.new_customers)).toEqual([1, 1]);
  });

  it('asks for a required answer only where the question is asked', async () => {
    const { bring, write } = shop();
    const questionnaire = write('every.yaml', everyType);
    const csv = 'respondent,trouble,resolved\nA,no,\nB,yes,\nC,yes,no\nD,,\n';
    expect(await bring(csv, { questionnaire })).toMatchObject({
      imported: 2,
      rejects: [
        { line: 3, column: 'resolved', value: '', code: 'missing_value' },
        { line: 5, column: 'quality', value: '', code: 'missing_value' },
      ],
    });
  });

  it('asks for it at the end of a file of single answers, and takes all rows of a response back', async () => {
    const { bring, stored, all, write } = shop();
    const questionnaire = write('every.yaml', everyType);
    await bring('respondent,role,visits,quality\nOld,,3,\nNew,,4,\n', { questionnaire });
    const before = all();
    const csv = `respondent,role,question,answer
A,staff,trouble,yes
Old,staff,trouble,yes
B,,trouble,yes
A,staff,comment,slow
Old,staff,visits,3
New,,visits,5
B,,resolved,no
`;
    expect(await bring(csv)).toMatchObject({
      read: 7,
      imported: 2,
      unchanged: 1,
      differing: 1,
      rejects: [
        { line: 2, column: 'resolved', value: '', code: 'missing_value' },
        { line: 3, column: 'resolved' },
        { line: 5, column: 'resolved' },
        { line: 6, column: 'resolved' },
      ],
    });
    expect(stored()).toEqual([
      ['Old', null, null, null, 'visits', 3],
      ['New', null, null, null, 'visits', 4],
      ['B', null, null, null, 'trouble', 1],
      ['B', null, null, null, 'resolved', 0],
    ]);
    const after = all();
    expect(after).not.toEqual(before);
    // What replaced an answer is taken back as well.
    const replacing = 'respondent,role,question,answer\nOld,staff,visits,9\nOld,,trouble,yes\nB,,visits,1\n';
    expect(await bring(replacing, { onDuplicate: 'replace' })).toMatchObject({ imported: 1, rejected: 2 });
    expect(stored().filter(([who]) => who === 'Old')).toEqual([['Old', null, null, null, 'visits', 3]]);
  });

  it('refuses a file of no answers, and names its headers', async () => {
    const { bring, clientele } = shop();
    await expect(bring('respondent,date,Note\nA,2024-05-01,7\n', nps)).rejects.toMatchObject({
      problem: {
        code: 'no_answer_columns',
        args: { headers: 'respondent, date, Note', questionnaire: 'nps' },
      },
    });
    expect(clientele.questionnaires()).toEqual([]);
  });

  it('keeps 0 as an answer and a blank as none', async () => {
    const { bring, stored } = shop();
    await bring('respondent,safety,crew\nA,0,\n', { questionnaire: 'value-curve-airline' });
    expect(stored()).toEqual([['A', null, null, null, 'safety', 0]]);
  });

  it('fills in what was missing, and meets what differs as told', async () => {
    const { bring, stored } = shop();
    await bring(`${header}A,K1,,2024-05-01,7,\n`, nps);
    expect(await bring(`${header}A,K1,customer,2024-05-01,7,x\n`)).toMatchObject({
      imported: 1,
      differing: 0,
    });
    expect(await bring(`${header}A,K1,,2024-05-01,9,\n`)).toMatchObject({ unchanged: 1, differing: 1 });
    const answers = () => stored().map((row) => [row[2], row[4], row[5]]);
    expect(answers()).toEqual([
      ['customer', 'recommend', 7],
      ['customer', 'reason', 'x'],
    ]);
    await expect(bring(`${header}A,K1,,2024-05-01,9,\n`, { onDuplicate: 'error' })).rejects.toMatchObject({
      problem: { code: 'duplicate_differs', column: 'respondent', value: 'A', line: 2 },
    });
    expect(await bring(`${header}A,K1,,2024-05-01,9,\n`, { onDuplicate: 'replace' })).toMatchObject({
      imported: 1,
    });
    expect(answers()).toEqual([
      ['customer', 'recommend', 9],
      ['customer', 'reason', 'x'],
    ]);
    // On another day, or of another customer, it is another response.
    await bring(`${header}A,K1,,2024-05-02,1,\nA,K2,,2024-05-01,2,\n`);
    expect(stored()).toHaveLength(4);
  });

  it('keeps nothing in a dry run', async () => {
    const { bring, clientele } = shop();
    expect(await bring(`${header}A,K1,,,7,\n`, { ...nps, dryRun: true })).toMatchObject({ imported: 1 });
    expect(clientele.questionnaires()).toEqual([]);
  });

  it('maps headers, and takes numbers and missing values as told', async () => {
    const { bring, stored } = shop();
    const csv = 'Wer;Note;Warum\nA;7;n/a\nB;n/a;x\n';
    const map = { respondent: 'Wer', recommend: 'Note', reason: 'Warum' };
    const result = await bring(csv, { ...nps, map, nullValues: ['n/a'] });
    expect(result).toMatchObject({ delimiter: ';', imported: 1, rejected: 1 });
    expect(stored()).toEqual([['A', null, null, null, 'recommend', 7]]);
  });
});

describe('the questionnaire of a file', () => {
  const row = 'respondent,recommend\nA,7\n';

  it('is the one asked for, the one it names, or the only one stored', async () => {
    const { bring, clientele } = shop();
    await expect(bring(row)).rejects.toMatchObject({ problem: { code: 'questionnaire_missing' } });
    await bring(`问卷,${row.replace('A', 'nps,A')}`);
    expect(clientele.questionnaires()).toMatchObject([{ name: 'nps', yaml: presets.nps }]);
    expect(await bring(row.replace('A', 'B'))).toMatchObject({ imported: 1 });
    await bring('respondent,overall\nA,5\n', { questionnaire: 'csat' });
    await expect(bring(row.replace('A', 'C'))).rejects.toMatchObject({
      problem: { code: 'several_questionnaires', args: { names: 'csat, nps' } },
    });
  });

  it('is never a path that stands in data', async () => {
    const { bring, write } = shop();
    const path = write('every.yaml', everyType);
    await expect(bring(`questionnaire,respondent,quality\n${path},A,7\n`)).rejects.toMatchObject({
      problem: { code: 'no_such_questionnaire', value: path },
    });
  });

  it('is one for the whole file', async () => {
    const { bring } = shop();
    const csv = 'questionnaire,respondent,recommend\nnps,A,7\ncsat,B,7\n,C,7\n';
    expect(await bring(csv)).toMatchObject({ imported: 2, rejects: [{ line: 3, code: 'not_a_choice' }] });
  });

  it('meets a stored one of its name as rows are met', async () => {
    const { bring, clientele, write } = shop();
    await bring(row, nps);
    const shorter = presets.nps.replace(/ {2}- id: improvement[\s\S]*/, '');
    const questionnaire = write('mine.yaml', shorter);
    const more = row.replace('A', 'B');
    await expect(bring(more, { questionnaire, onDuplicate: 'error' })).rejects.toMatchObject({
      problem: { code: 'duplicate_differs', column: 'questionnaire', value: 'nps' },
    });
    expect(await bring(more, { questionnaire })).toMatchObject({ imported: 1, questionnaire: 'nps' });
    expect(clientele.questionnaires()[0].yaml).toBe(presets.nps);
    // Nothing else is new, but the questionnaire is.
    expect(await bring(more, { questionnaire, onDuplicate: 'replace' })).toMatchObject({
      unchanged: 1,
      changed: true,
      questionnaire: null,
    });
    expect(clientele.questionnaires()[0].yaml).toBe(shorter);
  });

  it('says where rows are rejected by a stored one that was kept against the one given', async () => {
    const { bring, write } = shop();
    const questionnaire = write('wider.yaml', everyType.replace('\nscale: [0, 10]', '\nscale: [0, 20]'));
    const wide = 'respondent,quality\nB,20\n';
    await bring('respondent,quality\nA,7\n', { questionnaire: write('q.yaml', everyType) });
    const hint = async (csv: string, options: ImportOptions) => {
      const { problem } = await bring(csv, { questionnaire, ...options }).catch((error) => error);
      return [
        problem.code,
        ...(['en', 'zh-CN'] as const).map((locale) => words(locale).sentence(problem).hint),
      ];
    };
    const kept = (code: string) => [
      code,
      expect.stringMatching(/stored questionnaire every-type .* was not used/),
      expect.stringMatching(/已存的问卷 every-type .*没有使用/),
    ];
    expect(await hint(wide, {})).toEqual(kept('nothing_usable'));
    expect(await hint(wide, { stopOnReject: true })).toEqual(kept('row_rejected'));
    expect(await hint(wide, { maximumErrors: 0 })).toEqual(kept('too_many_rejects'));
    const other = write('other.yaml', everyType.replace('id: visits', 'id: calls'));
    expect(await hint('respondent,calls\nB,20\n', { questionnaire: other })).toEqual(
      kept('no_answer_columns'),
    );
    // Where nothing was kept, the hint is about how the file is read.
    const { problem } = await bring(wide).catch((error) => error);
    expect(words('en').sentence(problem).hint).toContain('--delimiter');
  });

  it('does not take the place of one whose answers would mean something else', async () => {
    const { bring, write, all } = shop();
    const file = (from: string, to: string) => write('later.yaml', everyType.replace(from, to));
    const csv = 'respondent,role,quality,reason,channels\nA,staff,7,good,shop;phone\n';
    await bring(csv, { questionnaire: file('', '') });
    await bring(row, nps);
    const before = all();
    const replacing = (questionnaire: string, dryRun = false) =>
      bring('respondent,quality\nB,3\n', { questionnaire, onDuplicate: 'replace', dryRun });
    const refused = (questions: string) => ({
      problem: { code: 'questionnaire_answered', value: 'every-type', args: { questions } },
    });
    const wider = file('\nscale: [0, 10]', '\nscale: [0, 20]');
    await expect(replacing(wider)).rejects.toMatchObject(refused('quality (rating 0–10 → rating 0–20)'));
    await expect(replacing(wider, true)).rejects.toMatchObject(refused(expect.any(String) as never));
    const without = file('      - {id: good, label: {en: Good, zh-CN: 好}}\n', '');
    await expect(replacing(without)).rejects.toMatchObject(
      refused('reason (choice: near, cheap, good → choice: near, cheap)'),
    );
    await expect(replacing(file('id: quality', 'id: goodness'))).rejects.toMatchObject(
      refused('quality (rating 0–10 → –)'),
    );
    await expect(replacing(file('roles: [customer, staff]', 'roles: [customer]'))).rejects.toMatchObject(
      refused('roles (staff → –)'),
    );
    expect(all()).toEqual(before);
    // What nobody has answered, and words, may change.
    const others = file('scale: [1, 7]', 'scale: [1, 9]');
    expect(await replacing(others)).toMatchObject({ imported: 1, changed: true });
  });

  it('may require more than what is stored has, which stays as it is', async () => {
    const { bring, write, all } = shop();
    const yaml = (more: string) =>
      `id: own\ntitle: Own\nquestions:\n  - {id: a, type: number, text: A}\n  - {id: b, type: number, text: B${more}}\n`;
    const csv = 'respondent,a\nA,1\n';
    await bring(csv, { questionnaire: write('one.yaml', yaml('')) });
    const stricter = write('two.yaml', yaml(', required: true'));
    await bring('respondent,a,b\nB,1,2\n', { questionnaire: stricter, onDuplicate: 'replace' });
    const before = all();
    expect(await bring(csv, { questionnaire: stricter })).toMatchObject({ unchanged: 1, rejected: 0 });
    expect(all()).toEqual(before);
  });

  it('may be unknown: says which there are', async () => {
    const { bring } = shop();
    await expect(bring(row, { questionnaire: 'npss' })).rejects.toMatchObject({
      problem: { code: 'document_missing', args: { names: expect.stringContaining('servqual') } },
    });
  });
});
