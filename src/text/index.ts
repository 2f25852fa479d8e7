import { loadedAnalyses } from '../analyses/index.js';
import type { AnalysisText, Locale } from '../analysis.js';
import type { Reject } from '../csv/batch.js';
import type { Problem } from '../problem.js';
import type { Words } from '../render/words.js';
import type { Note } from '../report.js';
import type { Catalogue, Sentence } from './catalogue.js';
import { en } from './en.js';
import { zhCN } from './zh-cn.js';

const catalogues: Readonly<Record<Locale, Catalogue>> = { en, 'zh-CN': zhCN };

/** Everything that is said in one language. */
export interface Text extends Words, Catalogue {
  /** What is wrong, and what to do about it. */
  sentence(problem: Problem): Sentence;
  /** Why a row was rejected. */
  reason(reject: Pick<Reject, 'code' | 'other'>): string;
  /** A frame word with its arguments. */
  say(frame: string, args?: Readonly<Record<string, string | number>>): string;
}

/** The words of a language; with an analysis that has been loaded, its own before the shared ones. */
export function words(locale: Locale, analysis?: string): Text {
  const shared = catalogues[locale];
  const own: AnalysisText | undefined = loadedAnalyses().get(analysis ?? '')?.text[locale];
  const say = (frame: string, args = {}) => fill(shared.frame[frame] ?? frame, args);
  return {
    ...shared,
    locale,
    table: (id) => wordFor(id, own?.tables, shared.tables) ?? id,
    chart: (id) => wordFor(id, own?.charts) ?? id,
    column: (id) => wordFor(id, own?.columns, shared.columns) ?? id,
    valueIn: (column, id) => wordFor(`${column}.${id}`, own?.values, shared.values),
    value: (id) => wordFor(id, own?.values, shared.values) ?? id,
    note: ({ id, args = {} }: Note) =>
      fill(own?.notes[id] ?? shared.notes[id] ?? id, inWords(args, own?.values)),
    asOf: (date) => say('as_of', { date }),
    more: (hidden) => say('more', { rows: hidden }),
    droppedColumns: (columns) => say('dropped', { columns }),
    sentence: (problem) => sentence(problem, locale),
    reason: ({ code, other }) => reasonOf(shared, code, { other: other ?? '' }),
    say,
  };
}

/** The first word that there is; ids may come from files, and be such as every object has something for. */
function wordFor(id: string, ...known: (Readonly<Record<string, string>> | undefined)[]): string | undefined {
  return known.find((words) => words && Object.hasOwn(words, id))?.[id];
}

/** Arguments that are ids are said in words. */
function inWords(args: NonNullable<Note['args']>, words: AnalysisText['values']): NonNullable<Note['args']> {
  const said = Object.entries(args).map(([name, value]) => [name, wordFor(String(value), words) ?? value]);
  return Object.fromEntries(said);
}

function sentence(problem: Problem, locale: Locale): Sentence {
  const { code, file = '', line = '', column = '', value = '', args = {} } = problem;
  const shared = catalogues[locale];
  const variant = variantOf(args);
  const near = shared.problems[code + variant];
  const own = Array.from(loadedAnalyses().values(), (analysis) => analysis.text[locale].problems[code]);
  const found = near ?? shared.problems[code] ?? own.find((each) => each !== undefined);
  const reason = typeof args.reason === 'string' ? reasonOf(shared, args.reason, args) : '';
  // What concerns a whole line has no column.
  const all = { file, line, column: column || '–', value: shorten(value), ...args, reason };
  if (!found) return { message: [code, file, line, column, value].filter((part) => part !== '').join(' ') };
  return { message: fill(found.message, all), hint: found.hint && fill(found.hint, all) };
}

function reasonOf(
  { rejects }: Catalogue,
  code: string,
  args: Readonly<Record<string, string | number>>,
): string {
  return fill(rejects[code] ?? code, args);
}

/** What the arguments of a problem add to its code, where it has another sentence with them. */
function variantOf({ nearest, guess, kept, rule }: NonNullable<Problem['args']>): string {
  if (nearest) return '_near';
  if (guess) return '_guess';
  return kept ? '_kept' : rule ? `_${rule}` : '';
}

function fill(template: string, args: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => visible(String(args[name] ?? whole)));
}

function shorten(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value;
}

/** Names and values come from files: their control characters do not reach the terminal. */
function visible(text: string): string {
  return text.replace(/\p{Cc}/gu, '\uFFFD');
}
