import '../helpers/analyses.js';
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/kinds/index.js';
import { readQuestionnaire } from '../../src/questionnaires/read.js';
import { blankCsv, paperForm } from '../../src/surveys/forms.js';
import { words } from '../../src/text/index.js';
import { zhCN } from '../../src/text/zh-cn.js';
import { clientele, program } from '../helpers/command.js';
import { temporaryFolder } from '../helpers/folder.js';
import { everyQuestion, everyType } from './samples.js';

describe('responses without a respondent', () => {
  it('are told where a file brings some that are stored and some that are not', () => {
    const { path, write } = temporaryFolder();
    write('one.csv', 'recommend\n9\n9\n3\n');
    write('two.csv', 'recommend\n9\n10\n');
    const bring = (file: string) =>
      clientele(path, ['import', 'responses', file, '--questionnaire', 'nps', '--quiet']).err;
    expect(bring('one.csv')).toBe('');
    expect(bring('two.csv')).toMatch(
      /^warning: two.csv: rows without a respondent .*: 1; .*column respondent\n$/,
    );
    // Every night the same file.
    expect(bring('two.csv')).toBe('');
  });
});

describe('a paper form', () => {
  it('has a place for every answer, and says when a question is asked', () => {
    const form = paperForm(everyQuestion, words('en'));
    expect(form).toContain('# Every type\n\nPlease answer.\n\nRespondent: ____________  Customer: ');
    expect(form).toContain('Role: ☐ Customer  ☐ Staff\n');
    expect(form).toContain('**1. Quality**\n\nPoor  ☐ 0  ☐ 1  ');
    expect(form).toContain(
      '**3. Advice**\n\nexpected: Poor  ☐ 1  ☐ 2  ☐ 3  ☐ 4  ☐ 5  ☐ 6  ☐ 7  Excellent\n\nperceived: ',
    );
    expect(form).toContain('**6. Main reason**\n\n☐ 1 Near, and easy  ☐ 2 Cheap  ☐ 3 Good\n');
    expect(form).toContain('**7. Channels** *(several answers are possible)*');
    expect(form).toContain(
      '**9. Resolved?** *(only if the answer to 8 is: Yes)* *(please answer)*\n\n☐ Yes  ☐ No\n',
    );
  });

  it('is in Chinese where that is asked for', () => {
    const form = paperForm(everyQuestion, words('zh-CN'));
    expect(form).toContain('# 各种题型\n\n请回答。\n\n答卷人：____________');
    expect(form).toContain('期望：很差  ☐ 1');
    expect(form).toContain('**9. 解决了吗？** *（仅当第 8 题的回答是 是 时作答）* *（必答）*');
    expect(form).not.toMatch(/undefined|\{\w+\}/);
  });

  it('says bounds and answers to halves of pairs, and shows marks of Markdown as they are', () => {
    const yaml = `id: x
title: "*Stars* & [brackets]"
scale: [1, 5]
questions:
  - {id: a, type: expectation, text: Item_a}
  - {id: b, type: kano, text: B}
  - {id: c, type: open, text: C, when: {question: a.perceived, from: 1, to: 2}}
  - {id: d, type: open, text: D, when: {question: a.perceived, from: 4}}
  - {id: e, type: open, text: E, when: {question: b.functional, is: [like, 5]}}
  - {id: f, type: open, text: F, when: {question: a.perceived, is: [1, 3, 5], from: 2}}
`;
    const form = paperForm(readQuestionnaire(yaml, 'x'), words('en'));
    expect(form).toContain('# \\*Stars\\* & \\[brackets\\]');
    expect(form).toContain('Item\\_a');
    expect(form).toContain('(only if the answer to 1 (perceived) is: 1–2)');
    expect(form).toContain('(only if the answer to 1 (perceived) is: ≥ 4)');
    expect(form).toContain('(only if the answer to 1 (perceived) is: 3 / 5)');
    expect(form).toContain('(only if the answer to 2 (if we offer it) is: I like it / I dislike it)');
  });
});

describe('the commands of surveys', () => {
  it('list what there is, with the responses that are stored', () => {
    const folder = temporaryFolder();
    folder.write('q.yaml', everyType);
    folder.write('r.csv', 'respondent,quality\nA,1\nB,2\n');
    clientele(folder.path, ['import', 'responses', 'r.csv', '--questionnaire', 'q.yaml']);
    const { out } = clientele(folder.path, ['survey', 'list', '--format', 'json', '--lang', 'zh-CN']);
    const { questionnaires } = JSON.parse(out).tables;
    expect(questionnaires).toHaveLength(15);
    expect(questionnaires[0]).toEqual({
      name: 'every-type',
      title: '各种题型',
      questions: 12,
      responses: 2,
      source: 'r.csv',
    });
  });

  it('say in Chinese what an import brought and where a questionnaire is from', () => {
    const folder = temporaryFolder();
    folder.write('r.csv', 'respondent,recommend\nA,1\n');
    const args = ['import', 'responses', 'r.csv', '--questionnaire', 'nps', '--quiet'];
    const say = (...line: string[]) => clientele(folder.path, [...line, '--lang', 'zh-CN']).out;
    for (const table of [say(...args), say('imports')]) {
      expect(table).toMatch(/类型[\s\S]*答卷/);
      expect(table).not.toContain('responses');
    }
    for (const table of [say('survey', 'list'), say('scorecards')]) {
      expect(table).toMatch(/来源[\s\S]*预设/);
      expect(table).not.toContain('preset');
    }
    // In files it stays an id.
    expect(say('imports', '--format', 'csv')).toContain('r.csv,responses,1');
    expect(Object.keys(zhCN.values)).toEqual(expect.arrayContaining(kinds.map(({ name }) => `kind.${name}`)));
  });

  it('show a preset that can be used as a file', () => {
    const folder = temporaryFolder();
    clientele(folder.path, ['survey', 'show', 'kano', '--output', 'mine.yaml']);
    const { code, out } = clientele(folder.path, ['survey', 'form', 'mine.yaml', '--lang', 'zh-CN']);
    expect(code).toBe(0);
    expect(out).toContain('如果不提供');
  });

  it('write a form for paper or a blank CSV, as the suffix says', () => {
    const folder = temporaryFolder();
    const form = (name: string) => {
      clientele(folder.path, ['survey', 'form', 'nps', '--output', name]);
      return folder.read(name).split('\n', 1)[0];
    };
    expect(form('paper.md')).toBe('# How likely are you to recommend us?');
    expect(form('paper')).toBe('# How likely are you to recommend us?');
    expect(form('blank.CSV')).toMatch(/^respondent,/);
  });

  it.each(['en', 'zh-CN'] as const)(
    'print a blank CSV that can be filled in and imported (%s)',
    async (lang) => {
      const folder = temporaryFolder();
      folder.write('q.yaml', everyType);
      const args = ['survey', 'form', 'q.yaml', '--lang', lang, '--bom', '--output', 'form.csv'];
      expect(clientele(folder.path, args).code).toBe(0);
      const blank = folder.read('form.csv');
      expect(blank).toBe(`\uFEFF${await blankCsv(everyQuestion, lang)}`);
      folder.write(
        'filled.csv',
        `${blank}A,K1,staff,2024-05-01,7,8,1,2,3,4,1,5,2,1;2,yes,no,3,2020-01-01,fine\n`,
      );
      const imported = clientele(folder.path, [
        ...['import', 'responses', 'filled.csv', '--questionnaire', 'q.yaml', '--format', 'json'],
      ]);
      expect(JSON.parse(imported.out).tables.imports[0]).toMatchObject({ imported: 1, rejected: 0 });
      const { out } = clientele(folder.path, ['survey', 'export', 'every-type']);
      expect(out.split('\n')[1]).toBe(
        'every-type,A,K1,staff,2024-05-01,7,8,1,2,3,4,like,dislike,cheap,shop;web,yes,no,3,2020-01-01,fine',
      );
    },
  );

  it('export what imports again to no change, by the command line too', () => {
    const folder = temporaryFolder();
    folder.write('r.csv', '答卷人,日期,recommend,reason\n@李,2024-05-01,0,"=太慢，\n而且贵"\n');
    clientele(folder.path, ['import', 'responses', 'r.csv', '--questionnaire', 'nps']);
    clientele(folder.path, ['survey', 'export', 'nps', '--output', 'out.csv', '--bom']);
    const { out } = clientele(folder.path, ['import', 'responses', 'out.csv', '--format', 'json']);
    expect(JSON.parse(out).tables.imports[0]).toMatchObject({ read: 1, unchanged: 1, imported: 0 });
  });

  it('take answers from standard input and from a pipe', () => {
    const folder = temporaryFolder();
    const enter = (input: string) =>
      clientele(folder.path, ['survey', 'enter', 'nps', '--answers', '-', '--format', 'json'], { input });
    const { code, out } = enter('- {respondent: 王芳, answers: {recommend: 9}}\n');
    expect(code).toBe(0);
    expect(JSON.parse(out).tables.imports).toMatchObject([{ file: '-', read: 1, imported: 1 }]);
    expect(enter('{"respondent": "B", "answers": {"recommend": 0}}').code).toBe(0);
    expect(enter('answers: {recommend: 12}').err).toContain('error: -, line 1, answers.recommend: 12 —');
    expect(enter('').err).toContain('error: - is empty');
    const line = `"${process.execPath}" "${program}" survey enter nps --answers <(echo '{respondent: C, answers: {recommend: 5}}')`;
    expect(spawnSync('bash', ['-c', line], { cwd: folder.path, encoding: 'utf8' }).status).toBe(0);
    const rows = clientele(folder.path, ['survey', 'export', 'nps']).out.trim().split('\n').slice(1);
    expect(rows.map((row) => row.split(',')[1])).toEqual(['王芳', 'B', 'C']);
  });

  it('import a large file in a thread of its own', () => {
    const folder = temporaryFolder();
    const row = (i: number) => `R${i},K${i % 900},customer,2024-05-01,${i % 11},${'x'.repeat(50)}`;
    const rows = Array.from({ length: 60_000 }, (_, i) => row(i));
    folder.write(
      'r.csv',
      `respondent,customer_id,role,date,recommend,reason\n${rows.join('\n')}\nlast,,,,12,\n`,
    );
    const { out } = clientele(folder.path, [
      ...['import', 'responses', 'r.csv', '--questionnaire', 'nps', '--format', 'json'],
    ]);
    expect(JSON.parse(out).tables).toMatchObject({
      imports: [{ read: 60_001, imported: 60_000, rejected: 1, new_customers: 900 }],
      rejects: [{ line: 60_002, column: 'recommend', value: '12', code: 'out_of_range' }],
    });
  });

  it('say what is wrong', () => {
    const folder = temporaryFolder();
    const say = (...args: string[]) => clientele(folder.path, args);
    expect(say('survey', 'show', 'servkual')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/no questionnaire “servkual”[\s\S]*servqual/),
    });
    expect(say('survey', 'form', 'nps', '--format', 'json')).toMatchObject({
      code: 2,
      err: expect.stringContaining('md, csv'),
    });
    for (const name of ['f.html', 'f.PDF', 'f.json', 'f.txt'])
      expect(say('survey', 'form', 'nps', '--output', name)).toMatchObject({
        code: 2,
        err: `error: there is no format “${name.slice(2).toLowerCase()}”\nhint: the formats are: md, csv\n`,
      });
    expect(folder.list()).toEqual([]);
    const help = say('survey', 'form', '--help').out;
    expect(help).toContain('--format <name>      md or csv (');
    expect(help).not.toContain('ndjson');
    expect(say('survey', 'list', '--help').out).toContain('ndjson');
    expect(say('survey', 'export', 'nps').err).toContain('there is no database');
    folder.write('q.yaml', everyType.replace('dimension: goods', 'dimension: gods'));
    expect(say('survey', 'form', 'q.yaml').err).toBe(
      'error: q.yaml, line 11: there is no dimension gods\nhint: did you mean goods?\n',
    );
    folder.write('r.csv', 'respondent,recommend\nA,1\n');
    expect(say('import', 'responses', 'r.csv').err).toContain('--questionnaire NAME|FILE');
  });

  describe('where no column is a question, name a command that shows the headers', () => {
    const asking = (question: string) =>
      `id: own\ntitle: Own\nquestions: [{id: ${question}, type: nps, text: About ${question}}]\n`;
    const hint = (folder: string, ...args: string[]) => {
      const { code, err } = clientele(folder, ['import', 'responses', 'none.csv', ...args]);
      expect(code).toBe(2);
      return /hint: `clientele (survey form .*)`/.exec(err)?.[1] ?? err;
    };
    const follow = (folder: string, command: string) =>
      spawnSync('sh', ['-c', `"${process.execPath}" "${program}" ${command}`], {
        cwd: folder,
        encoding: 'utf8',
      });

    it.each([
      ['own.yaml', 'survey form own.yaml --format csv'],
      ["the shop's own.yaml", "survey form 'the shop'\\''s own.yaml' --format csv"],
      ['问卷.yaml', "survey form '问卷.yaml' --format csv"],
      ['nps', 'survey form nps --format csv'],
    ])('of %s', (questionnaire, command) => {
      const folder = temporaryFolder();
      folder.write('none.csv', 'respondent,note\nA,x\n');
      if (questionnaire !== 'nps') folder.write(questionnaire, asking('recommend'));
      expect(hint(folder.path, '--questionnaire', questionnaire)).toBe(command);
      const { status, stdout } = follow(folder.path, command);
      expect(status).toBe(0);
      expect(stdout).toContain('recommend');
    });

    it('of the one that is stored, where that is what the file is read by', () => {
      const folder = temporaryFolder();
      folder.write('none.csv', 'respondent,note\nA,x\n');
      folder.write('r.csv', 'respondent,first\nA,1\n');
      folder.write('own.yaml', asking('first'));
      expect(
        clientele(folder.path, ['import', 'responses', 'r.csv', '--questionnaire', 'own.yaml']).code,
      ).toBe(0);
      folder.write('own.yaml', asking('second'));
      for (const [given, questionnaire, header] of [
        [[], 'own', 'first'],
        [['--questionnaire', 'own.yaml'], 'own', 'first'],
        [['--questionnaire', 'own.yaml', '--on-duplicate', 'replace'], 'own.yaml', 'second'],
      ] as const) {
        const command = hint(folder.path, ...given);
        expect(command).toBe(`survey form ${questionnaire} --format csv`);
        expect(follow(folder.path, command).stdout).toContain(header);
      }
    });
  });
});
