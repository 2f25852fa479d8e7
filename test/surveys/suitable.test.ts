import { describe, expect, test } from 'vitest';
import type { AnalysisName } from '../../src/analyses/index.js';
import { open, type ProblemError, words } from '../../src/index.js';
import { analyses } from '../helpers/analyses.js';
import { clientele } from '../helpers/command.js';
import { temporaryFolder } from '../helpers/folder.js';

// A shop's own questionnaire: a likelihood of recommendation, and gaps.
const own = `id: shop
title: Shop
scale: [1, 5]
questions:
  - {id: tell, type: nps, text: Would you tell others?}
  - {id: kind, type: expectation, text: Kind people}
`;
const responses = 'respondent,role,date,tell,kind.expected,kind.perceived\na,customer,2024-02-01,9,5,4\n';

/** A database with a response to the shop's own questionnaire. */
async function shop() {
  const folder = temporaryFolder();
  const store = open(folder.at('c.db'));
  const questionnaire = folder.write('shop.yaml', own);
  await store.import('responses', folder.write('responses.csv', responses), { questionnaire });
  return { folder, store };
}

async function problemOf(asking: Promise<unknown>) {
  const error = (await asking.then(
    () => null,
    (error: unknown) => error,
  )) as ProblemError;
  return error.problem;
}

const rating = ['csat', 'value-curve-hotel', 'value-curve-airline', 'delivered-value', 'loyalty'];

// By hand, from the YAML: what is stored comes first.
const cases: [AnalysisName, unsuitable: string, code: string, suitable: readonly string[]][] = [
  ['nps', 'servqual', 'no_question_of_type', ['shop', 'nps']],
  ['csat', 'shop', 'no_question_of_type', rating],
  ['value-curve', 'shop', 'no_elements', rating],
  ['satisfaction', 'nps', 'no_expectations', ['shop', 'servqual']],
  ['importance', 'shop', 'no_question_of_type', ['importance-performance']],
  ['kano', 'shop', 'no_question_of_type', ['kano']],
  ['indicators', 'shop', 'questions_missing', ['satisfaction-indicators']],
  ['delivered-value', 'shop', 'questions_missing', ['delivered-value']],
  ['loyalty', 'shop', 'questions_missing', ['loyalty']],
  ['styles', 'shop', 'no_checklist', ['communication-style', 'personality']],
  [
    'reliability',
    'nps',
    'no_scale',
    ['shop', ...rating.toSpliced(1, 0, 'servqual').toSpliced(4, 0, 'importance-performance')],
  ],
];

test('every analysis of a questionnaire is here', () => {
  const surveys = Object.keys(analyses).filter((name) => analyses[name as AnalysisName].questionnaire);
  expect(cases.map(([name]) => name).sort()).toEqual(surveys.sort());
});

describe.each(cases)('%s', (name, unsuitable, code, suitable) => {
  test('of a questionnaire that does not suit names those that do', async () => {
    const { store } = await shop();
    const problem = await problemOf(store.analyse(name, { questionnaire: unsuitable } as never));
    expect(problem).toMatchObject({ code, value: unsuitable, args: { suitable: suitable.join(', ') } });
    for (const locale of ['en', 'zh-CN'] as const) {
      const { message, hint } = words(locale, name).sentence(problem);
      expect(`${message} ${hint}`).not.toMatch(/[{}]/);
      expect(hint).toMatch(new RegExp(`[:：] ?${suitable.join(', ')}$`));
    }
  });
});

test('where nothing that is stored suits, the presets do', async () => {
  const { folder } = await shop();
  const { code, err } = clientele(folder.path, ['kano', '--db', 'c.db']);
  expect(err).toContain(
    'hint: import some: clientele import responses FILE.csv --questionnaire NAME; suitable are: kano\n',
  );
  expect(code).toBe(2);
});

test('a comparison says the same', async () => {
  const { folder } = await shop();
  const args = ['compare', 'loyalty', '--questionnaire', 'shop', '--against', '2024-01-01', '--db', 'c.db'];
  const { code, err } = clientele(folder.path, args);
  expect(err).toContain('these have all of them: loyalty\n');
  expect(code).toBe(2);
});

test('a question that is not there is looked for among those of the questionnaire', async () => {
  const { store } = await shop();
  const problem = await problemOf(store.analyse('nps', { questionnaire: 'shop', question: 'kind' }));
  expect(problem).toEqual({
    code: 'no_such_question',
    value: 'kind',
    args: { questionnaire: 'shop', names: 'tell' },
  });
});

test('responses to export are of any questionnaire', async () => {
  const folder = temporaryFolder();
  const store = open(folder.at('c.db'));
  await store.import('customers', folder.write('customers.csv', 'customer_id,name\nA,a\n'));
  const problem = await problemOf(store.responses());
  expect(problem).toMatchObject({ code: 'no_responses' });
  expect(words('en').sentence(problem).hint).toContain('nps, csat, servqual,');
});
