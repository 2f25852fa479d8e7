import { describe, expect, test } from 'vitest';
import type { AnalysisName } from '../../src/analyses/index.js';
import type { Analysis, AnalysisText } from '../../src/analysis.js';
import { known } from '../../src/report.js';
import type { Catalogue } from '../../src/text/catalogue.js';
import { en } from '../../src/text/en.js';
import { zhCN } from '../../src/text/zh-cn.js';
import { analyses } from '../helpers/analyses.js';
import { captured, codeOf } from './imports.js';
import { findingsOf } from './samples.js';

const shared = { en, 'zh-CN': zhCN } satisfies Record<string, Catalogue>;
const names = Object.keys(analyses) as AnalysisName[];
const found = new Map(await Promise.all(names.map(async (name) => [name, await findingsOf(name)] as const)));

/** The code of all analyses that say these words; some share them. */
function codeThatSays(has: (text: AnalysisText) => boolean): string {
  const sharing = names.filter((name) => has(analyses[name].text.en));
  return codeOf(sharing.map((name) => `analyses/${name}/index.ts`));
}

describe.each(names)('%s', (name) => {
  const { text, options } = analyses[name] as unknown as Analysis;
  const findings = found.get(name)!;
  const tables = findings.flatMap((each) => each.tables);

  describe.each(['en', 'zh-CN'] as const)('in %s', (locale) => {
    const words = text[locale];

    test('is described', () => {
      expect(words.summary).toBeTruthy();
      expect(words.description).toBeTruthy();
    });

    test('has a description of every option', () => {
      expect(Object.keys(words.options)).toEqual(Object.keys(options));
      for (const [option, description] of Object.entries(words.options))
        expect(description, option).toBeTruthy();
    });

    test('has a sentence and a hint for every problem, and no others', () => {
      const code = codeThatSays(({ problems }) => isAmong(problems, text.en.problems));
      const codes = captured(code, /(?:fail|refuse)\(\s*'(\w+)'/g);
      const own = codes.filter((code) => !Object.hasOwn(shared[locale].problems, code));
      expect(Object.keys(words.problems).sort()).toEqual(own.sort());
      for (const code of own) {
        expect(words.problems[code].message, code).toBeTruthy();
        expect(words.problems[code].hint, code).toBeTruthy();
      }
    });

    test('has a sentence for every note, and no others', () => {
      const code = codeThatSays(({ notes }) => isAmong(notes, text.en.notes));
      // `id: 'one'` or `id: condition ? 'one' : 'other'`; or a function is called with it.
      const ids = captured(code, /id: ([^{},]*),\s*level:/g).flatMap((id) => captured(id, /'(\w+)'/g));
      const passed = captured(code, /\w\('(\w+)'/g);
      // `id: \`edge_${edge}\``: any that begins so.
      const beginnings = captured(code, /id: `(\w+)\$\{[^`]*`,\s*level:/g);
      const isMade = (id: string) => beginnings.some((each) => id.startsWith(each));
      expect(ids.length).toBeGreaterThan(0);
      expect(ids.filter((id) => !words.notes[id])).toEqual([]);
      expect(
        Object.keys(words.notes).filter((id) => ![...ids, ...passed].includes(id) && !isMade(id)),
      ).toEqual([]);
      for (const { id } of findings.flatMap((each) => each.notes)) expect(words.notes[id], id).toBeTruthy();
    });

    test('has a heading for every table, column and chart, and no others', () => {
      const distinct = (ids: string[]) => [...new Set(ids)].sort();
      const headings = (of: Readonly<Record<string, string>> = {}) =>
        Object.keys(of)
          .filter((id) => of[id] !== '')
          .sort();
      const columns = tables.flatMap((table) => table.columns.map(({ id }) => id));
      const charts = findings.flatMap((each) => each.charts ?? []);
      expect(headings(words.tables)).toEqual(distinct(tables.map(({ id }) => id)));
      expect(headings(words.columns)).toEqual(distinct(columns));
      expect(headings(words.charts)).toEqual(distinct(charts.map(({ id }) => id)));
    });

    test('has a word for every word', () => {
      for (const { tables, labels = {} } of findings) {
        for (const { id, values } of tables.flatMap((table) => table.columns).filter(isWord)) {
          for (const value of Array.from(values, known)) {
            const ids = [`${id}.${value}`, String(value)];
            if (value === null || ids.some((each) => Object.hasOwn(labels, each))) continue;
            const word = ids.map((each) => words.values?.[each]).find(Boolean);
            expect(word, `${id}: ${value}`).toBeTruthy();
          }
        }
      }
    });
  });

  test('says the same in both languages', () => {
    const { en, 'zh-CN': zh } = text;
    const placeholders = (sentence: string) => Array.from(sentence.matchAll(/\{\w+\}/g), String).sort();
    for (const part of ['options', 'tables', 'columns', 'charts', 'notes', 'values'] as const) {
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

  test('views tables and columns that there are', () => {
    for (const { tables, charts = [], overview = [] } of findings) {
      const columns = (id: string) => tables.find((table) => table.id === id)?.columns.map(({ id }) => id);
      for (const id of overview) expect(columns(id), id).toBeDefined();
      for (const chart of charts) {
        const { id: _, type: __, table, ...view } = chart;
        const viewed = Object.values(view)
          .flat()
          .filter((value) => typeof value === 'string');
        expect(viewed.length).toBeGreaterThan(0);
        for (const column of viewed) expect(columns(table), `${chart.id}: ${column}`).toContain(column);
      }
    }
  });
});

function isWord({ type }: { type: string }): boolean {
  return type === 'word';
}

function isAmong(some: Readonly<Record<string, unknown>>, all: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(some).every(([id, sentence]) => all[id] === sentence);
}
