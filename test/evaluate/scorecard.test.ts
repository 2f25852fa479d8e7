import { describe, expect, test } from 'vitest';
import { labelOf, matchCriterion } from '../../src/analyses/evaluate/criteria.js';
import { presets } from '../../src/analyses/evaluate/presets/index.js';
import { readScorecard } from '../../src/analyses/evaluate/scorecard.js';
import { type Problem, ProblemError } from '../../src/problem.js';

const full = `\
name: 经销商 🍵
scale: [1, 5]
groups:
  - {id: profit_value, label: {en: Profit value, zh-CN: 利润指标}, weight: 60}
  - {id: inner, weight: 1, group: profit_value}
  - {id: other, weight: 40}
criteria:
  - id: credit
    label: {en: Credit standing, zh-CN: 信用}
    weight: 15
    group: inner
  - id: revenue
    label: Revenue
    weight: 20
    group: other
    source: {fact: revenue, quantiles: 5}
  - id: recency
    goal: cost
    weight: 10
    group: other
    source: {fact: recency, bands: [30, 90, 180, 365]}
grades:
  - {from: 1, grade: 3}
  - {from: 4.5, grade: A}
`;

function problemOf(text: string): Problem {
  try {
    readScorecard(text, 'card.yaml');
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  throw new Error('it was accepted');
}

/** The full scorecard with one piece of text changed, and the problem of it. */
function changed(from: string, to: string): Problem {
  expect(full).toContain(from);
  return problemOf(full.replace(from, to));
}

test('a scorecard is read as it is written, with what may be left out filled in', () => {
  expect(readScorecard(full, 'card.yaml')).toEqual({
    name: '经销商 🍵',
    scale: [1, 5],
    groups: [
      { id: 'profit_value', label: { en: 'Profit value', 'zh-CN': '利润指标' }, weight: 60, group: null },
      { id: 'inner', label: {}, weight: 1, group: 'profit_value' },
      { id: 'other', label: {}, weight: 40, group: null },
    ],
    criteria: [
      {
        id: 'credit',
        label: { en: 'Credit standing', 'zh-CN': '信用' },
        weight: 15,
        group: 'inner',
        goal: 'benefit',
        source: 'rating',
      },
      {
        id: 'revenue',
        label: { und: 'Revenue' },
        weight: 20,
        group: 'other',
        goal: 'benefit',
        source: { fact: 'revenue', quantiles: 5 },
      },
      {
        id: 'recency',
        label: {},
        weight: 10,
        group: 'other',
        goal: 'cost',
        source: { fact: 'recency', bands: [30, 90, 180, 365] },
      },
    ],
    grades: [
      { from: 4.5, grade: 'A' },
      { from: 1, grade: '3' },
    ],
  });
});

test('what may be left out may be left blank', () => {
  const blank =
    'name: a\nscale: [0, 1]\ngroups:\ngrades:\ncriteria:\n  - id: k\n    weight:\n    group:\n    label:\n    goal:\n    source:\n';
  expect(readScorecard(blank, 'card.yaml')).toEqual(
    readScorecard('name: a\nscale: [0, 1]\ncriteria: [{id: k}]', 'card.yaml'),
  );
});

test('siblings may all do without a weight, whatever the others have', () => {
  const [credit] = readScorecard(full.replace('weight: 15', ''), 'card.yaml').criteria;
  expect(credit.weight).toBeNull();
});

test.each(Object.entries(presets))(
  'the preset %s is valid, named as it is called, and has both languages',
  (name, yaml) => {
    const scorecard = readScorecard(yaml, name);
    expect(scorecard.name).toBe(name);
    for (const part of [...scorecard.groups, ...scorecard.criteria]) {
      expect(labelOf(part, 'en')).toMatch(/^[A-Z][ -~]+$/);
      expect(labelOf(part, 'zh-CN')).toMatch(/^\p{Script=Han}+$/u);
    }
  },
);

describe('criteria are found', () => {
  const scorecard = readScorecard(presets.distributor, 'distributor');
  test.each([
    ['credit', 'credit'],
    ['信用', 'credit'],
    ['  Financial   POSITION ', 'financial_position'],
    ['Ｓｉｚｅ', 'size'],
    ['財務狀況', 'financial_position'],
  ])('by id or by label in any language: %s', (text, id) => {
    expect(matchCriterion(scorecard, text)?.id).toBe(id);
  });
  test.each(['', 'credits', '__proto__', 'constructor'])('and nothing else: %j', (text) => {
    expect(matchCriterion(scorecard, text)).toBeUndefined();
  });
});

describe('a label is given', () => {
  const [criterion] = readScorecard(full, 'card.yaml').criteria;
  test('in the language asked for', () => expect(labelOf(criterion, 'zh-CN')).toBe('信用'));
  test('in another if there is no such one', () => {
    expect(labelOf({ ...criterion, label: { fr: 'Crédit' } }, 'zh-CN')).toBe('Crédit');
  });
  test('or else it is the id', () => expect(labelOf({ ...criterion, label: {} }, 'en')).toBe('credit'));
});

describe('a problem names the line, the key and the value', () => {
  test.each([
    [
      'weight: 15',
      'weight: -15',
      {
        code: 'document_invalid',
        line: 10,
        column: 'criteria[0].weight',
        value: '-15',
        args: { expected: '≥ 0' },
      },
    ],
    [
      'weight: 15',
      'weight: heavy',
      {
        code: 'document_invalid',
        line: 10,
        column: 'criteria[0].weight',
        value: 'heavy',
        args: { expected: '≥ 0' },
      },
    ],
    [
      'weight: 15',
      'weight: .inf',
      {
        code: 'document_invalid',
        line: 10,
        column: 'criteria[0].weight',
        value: '.inf',
        args: { expected: '≤ 1e15' },
      },
    ],
    [
      'weight: 15',
      'weight: .nan',
      {
        code: 'document_invalid',
        line: 10,
        column: 'criteria[0].weight',
        value: '.nan',
        args: { expected: '≥ 0' },
      },
    ],
    [
      'weight: 15',
      'wieght: 15',
      {
        code: 'document_key_unknown',
        line: 10,
        column: 'criteria[0].wieght',
        value: '15',
        args: { nearest: 'weight', keys: 'id, label, weight, group, goal, source' },
      },
    ],
    [
      'weight: 15',
      '__proto__: 15',
      { code: 'document_key_unknown', line: 10, column: 'criteria[0].__proto__', value: '15' },
    ],
    [
      '  - id: credit\n    label',
      '  - label',
      { code: 'document_key_missing', line: 8, column: 'criteria[0].id' },
    ],
    ['name: 经销商 🍵\n', '', { code: 'document_key_missing', line: 1, column: 'name' }],
    ['name: 经销商 🍵', 'name: "  "', { code: 'document_invalid', line: 1, column: 'name', value: '"  "' }],
    [
      'scale: [1, 5]',
      'scale: [5, 1]',
      { code: 'document_invalid', line: 2, column: 'scale', value: '[5, 1]', args: { expected: '[1, 5]' } },
    ],
    [
      'scale: [1, 5]',
      'scale: [1, 3, 5]',
      { code: 'document_invalid', line: 2, column: 'scale', value: '[1, 3, 5]' },
    ],
    [
      'goal: cost',
      'goal: less',
      {
        code: 'document_invalid',
        line: 18,
        column: 'criteria[2].goal',
        value: 'less',
        args: { expected: 'benefit | cost' },
      },
    ],
    [
      '[30, 90, 180, 365]',
      '[30, 90, 90]',
      { code: 'document_invalid', line: 21, column: 'criteria[2].source.bands', value: '[30, 90, 90]' },
    ],
    ['[30, 90, 180, 365]', '[]', { code: 'document_invalid', line: 21, column: 'criteria[2].source.bands' }],
    [
      'quantiles: 5',
      'quantiles: 1',
      {
        code: 'document_invalid',
        line: 16,
        column: 'criteria[1].source.quantiles',
        value: '1',
        args: { expected: '≥ 2' },
      },
    ],
    [
      'quantiles: 5',
      'quantiles: 2.5',
      { code: 'document_invalid', line: 16, column: 'criteria[1].source.quantiles', value: '2.5' },
    ],
    [
      'quantiles: 5',
      'bands: [1], quantiles: 5',
      { code: 'document_invalid', line: 16, column: 'criteria[1].source' },
    ],
    [', quantiles: 5', '', { code: 'document_invalid', line: 16, column: 'criteria[1].source' }],
    [
      'fact: revenue',
      'fact: turnover',
      { code: 'document_invalid', line: 16, column: 'criteria[1].source.fact', value: 'turnover' },
    ],
    [
      '{fact: revenue, quantiles: 5}',
      'revenue',
      { code: 'document_invalid', line: 16, column: 'criteria[1].source', value: 'revenue' },
    ],
    [
      '{fact: revenue, quantiles: 5}',
      '[rating]',
      { code: 'document_invalid', line: 16, column: 'criteria[1].source', value: '[rating]' },
    ],
    [
      '{from: 1, grade: 3}',
      '{from: 4.5, grade: 3}',
      { code: 'scorecard_duplicate', line: 24, column: 'grades[1].from', value: '4.5' },
    ],
    [
      '{from: 1, grade: 3}',
      'B',
      {
        code: 'document_invalid',
        line: 23,
        column: 'grades[0]',
        value: 'B',
        args: { expected: '{from, grade}' },
      },
    ],
    [
      'id: recency',
      'id: Credit',
      { code: 'scorecard_duplicate', line: 17, column: 'criteria[2].id', value: 'Credit' },
    ],
    ['id: inner', 'id: revenue', { code: 'scorecard_duplicate', column: 'criteria[1].id' }],
    [
      'label: Revenue',
      'label: 信用',
      { code: 'scorecard_duplicate', line: 13, column: 'criteria[1].label', value: '信用' },
    ],
    [
      'label: Revenue',
      'label: {fr: Recency}',
      { code: 'scorecard_duplicate', line: 13, column: 'criteria[1].label.fr', value: 'Recency' },
    ],
    [
      'group: inner',
      'group: iner',
      {
        code: 'scorecard_group_unknown',
        line: 11,
        column: 'criteria[0].group',
        value: 'iner',
        args: { nearest: 'inner' },
      },
    ],
    [
      'weight: 60}',
      'weight: 60, group: inner}',
      { code: 'scorecard_group_cycle', line: 4, column: 'groups[0].group', value: 'inner' },
    ],
    [
      'group: inner',
      'group: other',
      { code: 'scorecard_group_empty', line: 5, column: 'groups[1].id', value: 'inner' },
    ],
    ['    weight: 20\n', '', { code: 'scorecard_weight_missing', line: 12, args: { id: 'revenue' } }],
    [
      'weight: 15',
      'weight: 0',
      { code: 'scorecard_weights_zero', line: 10, column: 'criteria[0].weight', value: '0' },
    ],
  ])('%s → %s', (from, to, problem) => {
    expect(changed(from, to)).toMatchObject({ file: 'card.yaml', ...problem });
  });
});
