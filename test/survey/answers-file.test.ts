import { describe, expect, it } from 'vitest';
import { ProblemError } from '../../src/problem.js';
import { readAnswersFile } from '../../src/surveys/answers-file.js';
import { words } from '../../src/text/index.js';
import { clientele } from '../helpers/command.js';
import { ask } from '../helpers/database.js';
import { temporaryFolder } from '../helpers/folder.js';
import { everyQuestion, everyType } from './samples.js';

const read = (text: string) => readAnswersFile(text, 'a.yaml', everyQuestion);

function problemOf(text: string) {
  try {
    read(text);
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  throw new Error('nothing is wrong');
}

describe('a file of answers', () => {
  it('is one response, with answers of every type as people write them', () => {
    const [response, ...others] = read(`
respondent: "17"
customer_id: C001
role: 员工
date: 2024年3月5日
answers:
  quality: 0
  recommend: 10
  advice.expected: 优秀
  tracking.functional: like
  reason: 便宜
  channels: [web, 门店]
  trouble: false
  visits: 4.5
  since: 2020-01-31
  comment: 很好
`);
    expect(others).toEqual([]);
    expect(response).toMatchObject({ respondent: '17', customer_id: 'C001', role: 'staff', day: 19787 });
    expect(Object.fromEntries(response!.answers)).toEqual({
      quality: 0,
      recommend: 10,
      'advice.expected': 7,
      'tracking.functional': 1,
      reason: 'cheap',
      channels: 'shop;web',
      trouble: 0,
      visits: 4.5,
      // 2020-01-31
      since: 18292,
      comment: '很好',
    });
  });

  it('is a list of them, in JSON too; what is null or blank is not answered', () => {
    const responses = read(
      '[{"answers": {"quality": 1, "comment": null}}, {"answers": {"quality": 2, "comment": " "}}]',
    );
    expect(responses.map(({ answers }) => [...answers])).toEqual([[['quality', 1]], [['quality', 2]]]);
    expect(responses[0]).toMatchObject({ respondent: null, customer_id: null, role: null, day: null });
  });

  it.each([
    [
      '- answers: {quality: 5}\n- answers:\n    quality: 11\n',
      'answers_refused',
      3,
      '[1].answers.quality',
      '11',
    ],
    ['answers: {quality: 4.5}', 'answers_refused', 1, 'answers.quality', '4.5'],
    ['answers:\n  reason: dear\n', 'answers_refused', 2, 'answers.reason', 'dear'],
    ['role: manager\nanswers: {}', 'answers_refused', 1, 'role', 'manager'],
    ['date: 2024-02-30\nanswers: {}', 'answers_refused', 1, 'date', '2024-02-30'],
    ['answers:\n  qualty: 3\n', 'answers_key_unknown', 2, 'answers.qualty', '3'],
    ['answers: {trouble: yes}', 'answers_missing', 1, 'answers', '{trouble: yes}'],
    ['customer_id: 7\nanswers: {}', 'document_invalid', 1, 'customer_id', '7'],
    ['answer: {quality: 3}', 'document_key_unknown', 1, 'answer', '{quality: 3}'],
    ['answers: [1, 2]', 'document_invalid', 1, 'answers', '[1, 2]'],
    [
      '- {respondent: A, answers: {quality: 0}}\n- {respondent: A, answers: {quality: 1}}\n',
      'answers_twice',
      2,
      '[1].respondent',
      'A',
    ],
    [
      '- answers: {quality: 0}\n- respondent: B\n  answers: {comment: " "}\n',
      'answers_empty',
      3,
      '[1].answers',
      '{comment: " "}',
    ],
    ['answers: {}', 'answers_empty', 1, 'answers', '{}'],
    ['answers: {quality: {a: 1}}', 'answers_refused', 1, 'answers.quality', '{a: 1}'],
  ])('%j is refused with its line, key and value', (text, code, line, column, value) => {
    const problem = problemOf(text);
    expect(problem).toMatchObject({ code, file: 'a.yaml', line, column, value });
    for (const locale of ['en', 'zh-CN'] as const) {
      const { message, hint } = words(locale).sentence(problem);
      expect(`${message} ${hint}`).not.toMatch(/\{\w+\}/);
      expect(hint).toBeTruthy();
    }
  });

  it.each([
    ['{"answers": {"quality": 1}\n', 1, '{"answers": {"quality": 1}'],
    ['[\n  {"answers": {"quality": 1}}\n\n', 2, '{"answers": {"quality": 1}}'],
  ])('%j is no JSON, and the last line that has text says where', (text, line, value) => {
    const readJson = () => readAnswersFile(text, 'a.json', everyQuestion);
    expect(readJson).toThrow(expect.objectContaining({ problem: expect.objectContaining({ line, value }) }));
    expect(readJson).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ code: 'json_syntax' }) }),
    );
    expect(problemOf(text)).toMatchObject({ code: 'yaml_syntax', line, value });
  });

  it('says what it takes', () => {
    expect(problemOf('answers: {quality: 11}').args).toMatchObject({ expected: '0–10' });
    expect(problemOf('answers: {reason: dear}').args).toMatchObject({ expected: 'near, cheap, good' });
    expect(problemOf('answers: {qualty: 3}').args).toMatchObject({ nearest: 'quality' });
  });
});

describe('clientele survey enter --answers', () => {
  const enter = (folder: string, ...more: string[]) =>
    clientele(folder, ['survey', 'enter', 'nps', '--answers', 'a.yaml', ...more]);

  it('stores them, and changes nothing the second time', () => {
    const { path, write } = temporaryFolder();
    write(
      'a.yaml',
      '- {respondent: A, answers: {recommend: 9}}\n- {answers: {recommend: 2, reason: =1+1}}\n',
    );
    const { code, out } = enter(path, '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(out).tables.imports).toMatchObject([
      { file: 'a.yaml', read: 2, imported: 2, rejected: 0 },
    ]);
    const again = JSON.parse(enter(path, '--format', 'json').out);
    expect(again.tables.imports).toMatchObject([{ read: 2, imported: 0, unchanged: 2 }]);
    const stored = clientele(path, ['survey', 'export', 'nps', '--format', 'ndjson']).out.trim().split('\n');
    expect(stored.map((line) => JSON.parse(line))).toMatchObject([
      { respondent: 'A', recommend: 9, reason: null },
      { respondent: null, recommend: 2, reason: '=1+1' },
    ]);
  });

  it('stores none where one is wrong, or differs from what is stored', () => {
    const { path, write } = temporaryFolder();
    write('a.yaml', '- {respondent: A, answers: {recommend: 9}}\n- {answers: {recommend: 12}}\n');
    const wrong = enter(path);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('a.yaml, line 2, [1].answers.recommend: 12 —');
    expect(wrong.err).toContain('it takes 0–10');
    write('a.yaml', '{respondent: A, answers: {recommend: 9}}');
    expect(enter(path).code).toBe(0);
    write('a.yaml', '{respondent: A, answers: {recommend: 8}}');
    const differing = enter(path);
    expect(differing.code).toBe(2);
    expect(differing.err).toContain('a response of A for this customer and day is stored already');
    const lines = clientele(path, ['survey', 'export', 'nps']).out.trim().split('\n');
    expect(lines).toHaveLength(2);
  });

  it.each([
    ['answers: {}', 'a.yaml, line 2: [1].answers answers nothing'],
    ['answers: {comment: "a\\0b"}', 'holds a NUL character\nhint: nothing of this file was stored'],
  ])('stores none where one has %s', (answers, reason) => {
    const { path, write, list } = temporaryFolder();
    write(
      'a.yaml',
      `- {respondent: A, customer_id: C1, answers: {quality: 9}}\n- {respondent: B, ${answers}}\n`,
    );
    write('q.yaml', everyType);
    const { code, err } = clientele(path, ['survey', 'enter', 'q.yaml', '--answers', 'a.yaml']);
    expect(code).toBe(2);
    expect(err).toContain(reason);
    if (list().includes('clientele.db')) {
      expect(ask(`${path}/clientele.db`, 'SELECT * FROM responses')).toEqual([]);
      expect(ask(`${path}/clientele.db`, 'SELECT * FROM customers')).toEqual([]);
    }
  });

  it('refuses a questionnaire that differs from the stored one of its name', () => {
    const { path, write } = temporaryFolder();
    write('a.yaml', '{respondent: A, answers: {recommend: 9}}');
    expect(enter(path).code).toBe(0);
    write('mine.yaml', clientele(path, ['survey', 'show', 'nps']).out.replace('[customer]', '[staff]'));
    const { code, err } = clientele(path, ['survey', 'enter', 'mine.yaml', '--answers', 'a.yaml']);
    expect(code).toBe(2);
    expect(err).toContain('use that one by its name, nps');
  });
});
