import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { analyses } from '../../src/analyses/index.js';

const names = ['cohorts', 'churn', 'retention'] as const;

/** What is written in the code of an analysis, by a pattern that catches ids. */
function found(name: string, pattern: RegExp): string[] {
  const path = fileURLToPath(new URL(`../../src/analyses/${name}/`, import.meta.url));
  const source = (readdirSync(path, { recursive: true }) as string[])
    .filter((file) => file.endsWith('.ts') && !file.startsWith('text'))
    .map((file) => readFileSync(join(path, file), 'utf8'))
    .join('\n');
  return [...new Set(Array.from(source.matchAll(pattern), ([, id]) => id))];
}

const placeholders = (sentence: string) => Array.from(sentence.matchAll(/\{\w+\}/g), String).sort();

describe.each(names)('the words of %s', (name) => {
  const { en, 'zh-CN': zh } = analyses[name].text;

  test('are the same in both languages', () => {
    for (const part of ['options', 'tables', 'columns', 'charts', 'notes', 'values', 'problems'] as const) {
      expect(Object.keys(zh[part] ?? {}), part).toEqual(Object.keys(en[part] ?? {}));
    }
    for (const [id, sentence] of Object.entries(en.notes)) {
      expect(placeholders(zh.notes[id]), id).toEqual(placeholders(sentence));
    }
    for (const [code, { message, hint = '' }] of Object.entries(en.problems)) {
      const other = zh.problems[code];
      expect(placeholders(other.message + other.hint), code).toEqual(placeholders(message + hint));
    }
  });

  test('describe every option', () => {
    expect(Object.keys(en.options)).toEqual(Object.keys(analyses[name].options));
  });

  test('are there for every problem, and for no other', () => {
    expect(found(name, /fail\(\s*'(\w+)'/g).sort()).toEqual(Object.keys(en.problems).sort());
  });
});
