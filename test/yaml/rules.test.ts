import { expect, test } from 'vitest';
import { accountPolicy } from '../../src/analyses/accounts/preset.js';
import { readPolicy } from '../../src/analyses/accounts/read-policy.js';
import { readScorecard } from '../../src/analyses/evaluate/scorecard.js';
import { readCuts } from '../../src/analyses/rfm/read-cuts.js';
import { readSegments } from '../../src/analyses/rfm/read-segments.js';
import { type ProblemError, words } from '../../src/index.js';
import { readQuestionnaire } from '../../src/questionnaires/read.js';
import { everyType } from '../survey/samples.js';

const scorecard = `name: own
scale: [1, 5]
criteria:
  - {id: days, source: {fact: revenue, bands: [100, 500]}}
`;
const segments = 'name: own\nsegments: [{id: best, when: {r: [4, 5]}}]\n';
const cuts = 'recency: [30, 90, 180, 365]\nfrequency: [2, 3, 5, 10]\nmonetary: [1, 2, 3, 4]\n';

type Read = (text: string, file: string) => unknown;

const cases: [Read, good: string, from: string, to: string, en: string, chinese: string][] = [
  [
    readQuestionnaire,
    everyType,
    'id: quality',
    'id: "a b"',
    'letters, digits, _ and -',
    '文字、数字、_ 和 -',
  ],
  [readQuestionnaire, everyType, 'id: near', 'id: a.b', 'letters, digits, _ and -', '文字、数字、_ 和 -'],
  [
    readQuestionnaire,
    everyType,
    '[1, 7]',
    '[7, 1]',
    'two whole numbers, the lower first',
    '两个整数，小的在前',
  ],
  [readQuestionnaire, everyType, '[1, 7]', '[7]', 'two whole numbers, the lower first', '两个整数，小的在前'],
  [readQuestionnaire, everyType, 'en: Comment', 'en: 7', 'a text', '文字'],
  [readScorecard, scorecard, '[1, 5]', '[5, 1]', 'two numbers, the lower first', '两个数，小的在前'],
  [readScorecard, scorecard, '100, 500', '500, 100', 'each greater than the one before', '后一个大于前一个'],
  [readScorecard, scorecard, 'name: own', 'name: 7', 'a text', '文字'],
  [readSegments, segments, 'id: best', 'id: the best', 'letters, digits, _ and -', '文字、数字、_ 和 -'],
  [readSegments, segments, '[4, 5]', '[5, 4]', 'from 1 to 5', '1 到 5'],
  [readCuts, cuts, '[2, 3, 5, 10]', '[2, 3, 5]', 'four numbers', '四个数'],
  [readPolicy, accountPolicy, 'top: 100', 'top: 1.5', 'a whole number', '整数'],
  [readPolicy, accountPolicy, '{above: 180}', '{above: long}', 'a number', '数字'],
];

test.each(cases)('a value that is none is told the rule: %#', (read, good, from, to, english, chinese) => {
  const text = good.replace(from, to);
  expect(text).not.toBe(good);
  read(good, 'own.yaml');
  let problem: ProblemError['problem'] | null = null;
  try {
    read(text, 'own.yaml');
  } catch (error) {
    problem = (error as ProblemError).problem;
  }
  expect(problem?.code).toBe('document_invalid');
  const [en, zh] = (['en', 'zh-CN'] as const).map((locale) => words(locale).sentence(problem!));
  expect(en.hint).toContain(english);
  expect(zh.hint).toContain(chinese);
  // Nothing is left to fill in, and the example is there too.
  expect(`${en.hint}${zh.hint}`).not.toMatch(/[{]expected[}]|undefined|\uFFFD/);
  expect(en.message).toContain('cannot be');
});
