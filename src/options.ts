import { readDay } from './csv/day.js';
import { isoDate } from './day.js';
import type { Period } from './facts.js';
import { fail } from './problem.js';

/**
 * One option of an analysis, declared once: the command line, its help and the library read the same
 * declaration. Its words are in the analysis's `text`.
 */
export interface Option<T> {
  /** Shown in help as `--name <placeholder>`; a flag has none. */
  placeholder?: string;
  /** The value when it is not given. */
  initial: T;
  /** Reads what was typed. @throws ProblemError `bad_option` */
  parse(text: string, name: string): T;
  /** May be given several times; `T` is then an array. */
  repeatable?: boolean;
  /** Set where the text names a file, which is read before the analysis runs. */
  document?: Document<unknown>;
}

/** An option that names files. */
export interface DocumentOption<T> extends Option<T> {
  document: Document<unknown>;
}

/** Something structured that an option names: a file, or a preset's or a stored one's name. */
export interface Document<D> {
  /** Reads the file's text. @throws ProblemError with file and line */
  read(text: string, file: string): D | Promise<D>;
  /** Texts by name, usable in place of a path. */
  presets?: Readonly<Record<string, string>>;
  /** Those in the database go by name; where it is not given, the only one there is taken. */
  stored?: StoredKind;
  /** Which of those an option has a use for; all where absent. */
  suits?(document: D): boolean;
  /** Where there are several of these, none is taken: there may be no need for one. */
  optional?: boolean;
}

/** The kinds of documents that imports leave in the database. */
export type StoredKind = 'scorecards' | 'questionnaires';

export type Options = Readonly<Record<string, Option<unknown>>>;

/** The values that a set of declared options takes. */
export type ValuesOf<O extends Options> = { [K in keyof O]: O[K] extends Option<infer T> ? T : never };

/** An option as it is typed: `marginRate` is `margin-rate`. */
export function flagOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** A whole number, at least `least`. */
export function count(initial: number, least = 0): Option<number> {
  return {
    placeholder: 'n',
    initial,
    parse(text, name) {
      const value = Number(text);
      if (!/^\d+$/.test(text) || !Number.isSafeInteger(value) || value < least) {
        fail('bad_count', { column: name, value: text, args: { least } });
      }
      return value;
    },
  };
}

/** One of a fixed list of words. */
export function choice<const C extends string>(choices: readonly C[], initial: C): Option<C> {
  return {
    placeholder: choices.join('|'),
    initial,
    parse(text, name) {
      const found = choices.find((each) => each === text);
      return (
        found ?? fail('bad_choice', { column: name, value: text, args: { choices: choices.join(', ') } })
      );
    },
  };
}

/** One of a fixed list of words; `null` where it is not given. */
export function knownChoice<const C extends string>(choices: readonly C[]): Option<C | null> {
  const { placeholder, parse } = choice(choices, choices[0]);
  return { placeholder, initial: null, parse };
}

/** A number, or a percentage; `null` where it is not given. */
export function knownNumber(): Option<number | null> {
  return {
    placeholder: 'number',
    initial: null,
    parse(text, name) {
      const [, digits, percent] = /^(.*[\d.])(%?)$/.exec(text.normalize('NFKC').trim()) ?? [];
      const value = Number(digits) / (percent ? 100 : 1);
      return Number.isFinite(value) ? value : fail('bad_number', { column: name, value: text });
    },
  };
}

/** A share: a number from 0 to 1, or a percentage. */
export function share(initial: number): Option<number> {
  return { placeholder: 'share', initial, parse: readShare };
}

/** A share that is unknown where it is not given. */
export function knownShare(): Option<number | null> {
  return { placeholder: 'share', initial: null, parse: readShare };
}

function readShare(text: string, name: string): number {
  const [, digits, percent] =
    /^((?:\d+\.?\d*|\.\d+)(?:e-?\d+)?)(%?)$/i.exec(text.normalize('NFKC').trim()) ?? [];
  const value = Number(digits) / (percent ? 100 : 1);
  return value <= 1 ? value : fail('bad_share', { column: name, value: text });
}

/** An amount of money, in the currency's unit; never negative. */
export function amount(initial: number): Option<number> {
  return {
    placeholder: 'amount',
    initial,
    parse(text, name) {
      const value = readAmount(text);
      if (Number.isNaN(value)) fail('bad_amount', { column: name, value: text });
      return value < 0 ? fail('negative_amount', { column: name, value: text }) : value;
    },
  };
}

/** An amount of money that may be negative; `null` where it is not given. */
export function knownAmount(): Option<number | null> {
  return {
    placeholder: 'amount',
    initial: null,
    parse(text, name) {
      const value = readAmount(text);
      return Number.isNaN(value) ? fail('bad_amount', { column: name, value: text }) : value;
    },
  };
}

/** Amounts of money, one after the other, separated by commas; none where it is not given. */
export function amounts(): Option<readonly number[]> {
  return {
    placeholder: 'amounts',
    initial: [],
    parse(text, name) {
      const values = text.normalize('NFKC').split(',').map(readAmount);
      return values.some(Number.isNaN) ? fail('bad_amount', { column: name, value: text }) : values;
    },
  };
}

/** `NaN` where it is none. */
function readAmount(text: string): number {
  const digits = text.normalize('NFKC').trim();
  return /^-?(\d+(\.\d+)?|\.\d+)$/.test(digits) ? Number(digits) : Number.NaN;
}

/** A day, kept as its ISO date. */
export function date(): Option<string | null> {
  return {
    placeholder: 'date',
    initial: null,
    parse: (text, name) => isoDate(readDay(text, 'ymd')) ?? fail('bad_date', { column: name, value: text }),
  };
}

/** The value of a {@link date} as days since 1970-01-01. */
export function dayOf(date: string | null): number | null {
  return date === null ? null : readDay(date, 'ymd');
}

/** The first and the last day that count. */
export const periodOptions = { from: date(), to: date() };

/** Days since 1970-01-01, both included. */
export function periodOf({ from, to }: ValuesOf<typeof periodOptions>): Period {
  return { from: dayOf(from), to: dayOf(to) };
}

/** Any text; `null` when it is not given. */
export function word(placeholder: string): Option<string | null> {
  return { placeholder, initial: null, parse: (text) => text };
}

/** A structured file, or a preset or stored document by name; the analysis receives it read. */
export function document<D>(placeholder: string, source: Document<D>): DocumentOption<D | null> {
  return { placeholder, initial: null, parse: (text) => text as D, document: source };
}

/** The same, but where it is not given it is this preset. */
export function presetDocument<D>(
  placeholder: string,
  source: Document<D>,
  preset: string,
): DocumentOption<D> {
  return { placeholder, initial: preset as D, parse: (text) => text as D, document: source };
}

/** Any number of structured files. */
export function documents<D>(placeholder: string, source: Document<D>): DocumentOption<readonly D[]> {
  return { placeholder, initial: [], parse: (text) => [text as D], document: source, repeatable: true };
}
