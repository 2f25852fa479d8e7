import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { factColumns } from '../../src/analyses/evaluate/fact-columns.js';
import { evaluate } from '../../src/analyses/evaluate/index.js';
import { weighings } from '../../src/analyses/evaluate/weights.js';
import { analyses } from '../../src/analyses/index.js';
import { facts, optionsOf, scorecardOf } from './facts.js';

const source = ['analyses/evaluate', 'analyses/weights', 'stats']
  .flatMap((folder) => {
    const path = fileURLToPath(new URL(`../../src/${folder}/`, import.meta.url));
    return (readdirSync(path, { recursive: true }) as string[])
      .filter((file) => file.endsWith('.ts') && !file.startsWith('text'))
      .map((file) => readFileSync(join(path, file), 'utf8'));
  })
  .join('\n');

function found(pattern: RegExp): string[] {
  return [...new Set(Array.from(source.matchAll(pattern), ([, id]) => id))];
}

describe.each(['en', 'zh-CN'] as const)('in %s', (locale) => {
  const text = analyses.evaluate.text[locale];

  test('every problem has a sentence and a hint', () => {
    const codes = found(/(?:fail|refuse)\(\s*'(\w+)'/g);
    expect(codes.length).toBeGreaterThan(20);
    for (const code of codes) {
      expect(text.problems[code]?.message, code).toBeTruthy();
      expect(text.problems[code]?.hint, code).toBeTruthy();
    }
    expect(Object.keys(text.problems).filter((code) => !codes.includes(code))).toEqual([]);
  });

  test('every note has a sentence', () => {
    const ids = found(/id: '(\w+)',\s*level:/g);
    expect(ids.length).toBeGreaterThan(20);
    expect(Object.keys(text.notes).sort()).toEqual(ids.sort());
  });

  test('every step has words', () => {
    const ids = found(/step: '(?!word)(\w+)'/g).concat(weighings.map((weighing) => `weight_${weighing}`));
    expect(ids.length).toBeGreaterThan(15);
    for (const id of ids) expect(text.values?.[id], id).toBeTruthy();
  });

  test('every source has a word', () => {
    for (const id of [...weighings, 'rating', ...Object.keys(factColumns)])
      expect(text.values?.[id], id).toBeTruthy();
  });

  test.each(['evaluate', 'weights'] as const)('every option of %s is described', (name) => {
    expect(Object.keys(analyses[name].text[locale].options)).toEqual(Object.keys(analyses[name].options));
  });

  test('every table and column has a heading', () => {
    const two = facts(
      ['A'],
      ['x', 'y'].map((rater) => ({ customer: 'A', criterion: 'k0', score: 3, rater })),
    );
    const options = optionsOf({ scorecard: scorecardOf([1]), draws: 1 });
    const result = evaluate.compute(two, options);
    const tables = [
      ...evaluate.present(result, options).tables,
      ...evaluate.explain!(result, two, options, 0).tables,
    ];
    expect(tables.map(({ id }) => id).sort()).toEqual(Object.keys(text.tables).sort());
    const columns = tables.flatMap((table) => table.columns.map(({ id }) => id));
    expect([...new Set(columns)].sort()).toEqual(Object.keys(text.columns).sort());
  });
});

test.each(['evaluate', 'weights'] as const)('%s says the same in both languages', (name) => {
  const { en, 'zh-CN': zh } = analyses[name].text;
  const placeholders = (sentence: string) => Array.from(sentence.matchAll(/\{\w+\}/g), String).sort();
  for (const part of ['options', 'tables', 'columns', 'notes', 'values'] as const) {
    expect(Object.keys(zh[part] ?? {})).toEqual(Object.keys(en[part] ?? {}));
  }
  expect(Object.keys(zh.problems)).toEqual(Object.keys(en.problems));
  for (const [id, sentence] of Object.entries(en.notes)) {
    expect(placeholders(zh.notes[id]), id).toEqual(placeholders(sentence));
  }
  for (const [code, { message, hint = '' }] of Object.entries(en.problems)) {
    const other = zh.problems[code];
    expect(placeholders(other.message + other.hint), code).toEqual(placeholders(message + hint));
  }
});
