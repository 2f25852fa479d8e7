import { describe, expect, it } from 'vitest';
import { type Clientele, open } from '../../src/clientele.js';
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
  return { clientele, bring, stored, write, all: () => contents(at('c.db')) };
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

  it('changes nothing the second time, nameless responses included', async () => {
    const { bring, all } = shop();
    const csv = `${header},,,2024-05-01,7,\n,,,2024-05-01,7,\n,K1,,2024-05-01,7,\nA,K1,,,7,x\n`;
    expect(await bring(csv, nps)).toMatchObject({ imported: 4 });
    const before = all();
    expect(await bring(csv)).toMatchObject({ read: 4, imported: 0, unchanged: 4, differing: 0 });
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

  it('rejects rows of answers one by one', async () => {
    const { bring } = shop();
    const csv = `respondent,question,answer\nA,recommend,11\nA,colour,red\n,recommend,5\nA,recommend,\nA,recommend,4\nA,recommend,5\nA,recommend,4\n`;
    const result = await bring(csv, nps);
    expect(result).toMatchObject({ read: 7, imported: 1, unchanged: 1, rejected: 5 });
    expect(result.rejects.map(({ line, code }) => [line, code])).toEqual([
      [2, 'out_of_range'],
      [3, 'not_a_question'],
      [4, 'missing_value'],
      [5, 'missing_value'],
      [7, 'identity_twice'],
    ]);
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
A,staff,visits,101
`;
    expect(await bring(csv)).toMatchObject({
      read: 8,
      imported: 2,
      unchanged: 1,
      differing: 1,
      rejects: [
        { line: 2, column: 'resolved', value: '', code: 'missing_value' },
        { line: 3, column: 'resolved' },
        { line: 5, column: 'resolved' },
        { line: 6, column: 'resolved' },
        { line: 9, column: 'answer', code: 'out_of_range' },
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
    const csv = 'respondent,quality,reason,channels\nA,7,good,shop;phone\n';
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
    expect(all()).toEqual(before);
    // What nobody has answered, and words, may change.
    const others = file('scale: [1, 7]', 'scale: [1, 9]');
    expect(await replacing(others)).toMatchObject({ imported: 1, changed: true });
  });

  it('may be unknown: says which there are', async () => {
    const { bring } = shop();
    await expect(bring(row, { questionnaire: 'npss' })).rejects.toMatchObject({
      problem: { code: 'document_missing', args: { names: expect.stringContaining('servqual') } },
    });
  });
});
