import { describe, expect, it } from 'vitest';
import { run } from '../../src/analyse.js';
import type { Analysis, AnalysisText } from '../../src/analysis.js';
import { open } from '../../src/clientele.js';
import type { Facts } from '../../src/facts.js';
import { document } from '../../src/options.js';
import { questionnaireWith } from '../../src/questionnaires/document.js';
import { fieldsOf, isKeptAsText } from '../../src/questionnaires/fields.js';
import { openDatabase } from '../../src/store/database.js';
import { readFacts } from '../../src/store/facts/index.js';
import { temporaryFolder } from '../helpers/folder.js';
import { withResponses } from '../helpers/responses.js';
import { everyQuestion, everyType } from './samples.js';

const names = ['customers', 'responses', 'answers'] as const;

async function database() {
  const { at, write } = temporaryFolder();
  const clientele = open(at('c.db'));
  const csv = `respondent,customer_id,role,date,quality,reason,channels,trouble,tracking.functional,comment
A,K2,staff,2024-05-01,0,good,phone;shop,no,like,7
B,,,2024-05-03,10,,,,,
,K1,,,,near,,,dislike,好
`;
  await clientele.import('responses', write('r.csv', csv), { questionnaire: write('q.yaml', everyType) });
  await clientele.import('responses', write('n.csv', 'respondent,date,recommend\nA,2024-06-01,3\n'), {
    questionnaire: 'nps',
  });
  clientele.close();
  return at('c.db');
}

/** Facts as plain lists. */
function plain({ responses, answers }: Facts) {
  const fields = fieldsOf(everyQuestion);
  const words = fields.filter(isKeptAsText).map(({ id }) => id);
  const columns = answers.numbers(fields.map(({ id }) => id));
  const { response, field, text } = answers.texts(words);
  return {
    responses: Array.from(responses.customer, (customer, i) => [
      responses.respondent[i],
      customer,
      responses.role[i],
      responses.day[i],
    ]),
    numbers: fields.flatMap(({ id }, i) =>
      [...columns[i]].flatMap((answer, at) => (Number.isNaN(answer) ? [] : [[at, id, answer]])),
    ),
    texts: text.map((each, i) => [response[i], words[field[i]], each]).sort(),
  };
}

describe('facts of responses', () => {
  it('are those of one questionnaire, up to its newest day', async () => {
    const facts = readFacts(openDatabase(await database(), false), { names, questionnaire: everyQuestion });
    expect(facts.asOf).toBe(19846);
    expect(facts.responses).toMatchObject({ count: 3, questionnaire: 'every-type' });
    expect(plain(facts)).toEqual({
      responses: [
        ['A', 1, 'staff', 19844],
        ['B', -1, null, 19846],
        [null, 0, null, Number.NaN],
      ],
      numbers: [
        [0, 'quality', 0],
        [1, 'quality', 10],
        [0, 'tracking.functional', 1],
        [2, 'tracking.functional', 5],
        [0, 'reason', 2],
        [2, 'reason', 0],
        [0, 'trouble', 0],
      ],
      texts: [
        [0, 'channels', 'shop;phone'],
        [0, 'comment', '7'],
        [0, 'reason', 'good'],
        [2, 'comment', '好'],
        [2, 'reason', 'near'],
      ],
    });
  });

  it('end on a day, but for responses without one', async () => {
    const request = { names, questionnaire: everyQuestion, asOf: 19845 };
    const facts = readFacts(openDatabase(await database(), false), request);
    expect(plain(facts).responses.map(([respondent]) => respondent)).toEqual(['A', null]);
    expect(plain(facts).numbers.filter(([response]) => response === 1)).toHaveLength(2);
  });

  it('are the same as those that tests make', async () => {
    const stored = readFacts(openDatabase(await database(), false), { names, questionnaire: everyQuestion });
    const made = withResponses(stored, everyQuestion, [
      {
        customer: 'K2',
        respondent: 'A',
        role: 'staff',
        day: 19844,
        answers: {
          quality: 0,
          'tracking.functional': 1,
          reason: 'good',
          channels: 'shop;phone',
          trouble: 0,
          comment: '7',
        },
      },
      { respondent: 'B', day: 19846, answers: { quality: 10 } },
      { customer: 'K1', answers: { 'tracking.functional': 5, reason: 'near', comment: '好' } },
    ]);
    expect(plain(made)).toEqual(plain(stored));
  });

  it('are empty where no questionnaire is named, or it has no responses', async () => {
    const file = openDatabase(await database(), false);
    expect(plain(readFacts(file, { names }))).toEqual({ responses: [], numbers: [], texts: [] });
    const other = { ...everyQuestion, id: 'other' };
    expect(plain(readFacts(file, { names, questionnaire: other })).responses).toEqual([]);
  });
});

describe('an analysis of responses', () => {
  const words: AnalysisText = {
    ...{ summary: '', description: '', options: {}, tables: {}, columns: {}, notes: {}, problems: {} },
  };
  const analysisOf = (...types: Parameters<typeof questionnaireWith>) => {
    const options = { questionnaire: document('file|name', questionnaireWith(...types)) };
    const analysis: Analysis<typeof options, string> = {
      name: 'test',
      text: { en: words, 'zh-CN': words },
      options,
      facts: () => ['responses'],
      questionnaire: ({ questionnaire }) => questionnaire,
      compute: ({ responses }) => `${responses.questionnaire} ${responses.count}`,
      present: (result) => ({
        tables: [{ id: 'x', columns: [{ id: 'x', type: 'text', values: [result] }] }],
        notes: [],
      }),
      examples: [],
    };
    return analysis;
  };

  async function answer(types: Parameters<typeof questionnaireWith>, questionnaire?: string) {
    const file = openDatabase(await database(), false);
    const stored = [
      { name: 'every-type', yaml: everyType, file: 'q.yaml' },
      {
        name: 'short',
        yaml: 'id: short\ntitle: S\nquestions: [{id: a, type: open, text: A}]\n',
        file: 's.yaml',
      },
    ];
    const { findings, options } = await run(
      analysisOf(...types),
      { questionnaire },
      {
        snapshot: (use) => use((request) => readFacts(file, request)),
        stored: (kind) => (kind === 'questionnaires' ? stored : []),
        require: () => {},
      },
    );
    return { found: findings.tables[0].columns[0].values[0], options };
  }

  it('is of the only stored questionnaire that asks such a question', async () => {
    expect(await answer(['kano'])).toEqual({
      found: 'every-type 3',
      options: { questionnaire: 'every-type' },
    });
    expect((await answer(['date', 'nps'])).found).toBe('every-type 3');
  });

  it('is of the one that is named: stored, a preset, or a file', async () => {
    expect((await answer([], 'nps')).found).toBe('nps 1');
    expect((await answer(['kano'], 'short')).found).toBe('short 0');
  });

  it('asks which, where several would do', async () => {
    await expect(answer(['open'])).rejects.toMatchObject({
      problem: { code: 'several_questionnaires', args: { names: 'every-type, short' } },
    });
  });

  it('may have none', async () => {
    const source = { snapshot: () => ({}) as never, stored: () => [], require: () => {} };
    const seen: unknown[] = [];
    const analysis = {
      ...analysisOf('kano'),
      questionnaire(options: unknown) {
        seen.push(options);
        return null;
      },
    };
    await run(analysis, {}, source);
    expect(seen).toEqual([{ questionnaire: null }]);
  });
});
