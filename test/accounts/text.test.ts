import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { classes, divisionNames } from '../../src/analyses/accounts/classes.js';
import { figureNames } from '../../src/analyses/accounts/figures.js';
import { accounts } from '../../src/analyses/accounts/index.js';
import { buyer, reportOf } from './accounts.js';

const folder = fileURLToPath(new URL('../../src/analyses/accounts/', import.meta.url));
const source = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(folder + file, 'utf8'))
  .join('\n');
const found = (pattern: RegExp) => [...new Set(Array.from(source.matchAll(pattern), ([, id]) => id))].sort();

describe.each(['en', 'zh-CN'] as const)('in %s', (locale) => {
  const text = accounts.text[locale];

  test('every table, column and chart has a heading, and no other has', () => {
    const { tables, charts, explain } = reportOf([buyer('A', 1)]);
    const all = [...tables, ...explain(0).tables];
    expect(Object.keys(text.tables).sort()).toEqual(all.map(({ id }) => id).sort());
    const columns = new Set(all.flatMap((table) => table.columns.map(({ id }) => id)));
    expect(Object.keys(text.columns).sort()).toEqual([...columns].sort());
    expect(Object.keys(text.charts!)).toEqual(charts!.map(({ id }) => id));
  });

  test('every division, class and figure has a word', () => {
    const inputs = ['annual_cost', 'uncosted', 'otherwise'];
    const ids = [...divisionNames, ...Object.values(classes).flat(), ...figureNames, ...inputs];
    expect(Object.keys(text.values!).sort()).toEqual([...new Set(ids)].sort());
  });

  test('every note and problem has a sentence, and no other has', () => {
    const notes = [...found(/id: '(\w+)',\s*level:/g), ...found(/unknown\('(\w+)'/g)];
    expect(Object.keys(text.notes).sort()).toEqual(notes.sort());
    expect(Object.keys(text.problems).sort()).toEqual(found(/refuse\('(\w+)'/g));
  });
});

test('both languages say the same', () => {
  const { en, 'zh-CN': zh } = accounts.text;
  const placeholders = (sentence = '') => Array.from(sentence.matchAll(/\{\w+\}/g), String).sort();
  expect(Object.keys(zh.options)).toEqual(Object.keys(en.options));
  for (const [id, sentence] of Object.entries(en.notes))
    expect(placeholders(zh.notes[id]), id).toEqual(placeholders(sentence));
  for (const [code, { message, hint }] of Object.entries(en.problems)) {
    expect(placeholders(zh.problems[code].message), code).toEqual(placeholders(message));
    expect(placeholders(zh.problems[code].hint), code).toEqual(placeholders(hint));
  }
});
