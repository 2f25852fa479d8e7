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
  /** Where it is not given, the only one of these in the database is taken. */
  stored?: 'scorecards';
  /** Where there are several of these, none is taken: there may be no need for one. */
  optional?: boolean;
}

export type Options = Readonly<Record<string, Option<unknown>>>;

/** The values that a set of declared options takes. */
export type ValuesOf<O extends Options> = { [K in keyof O]: O[K] extends Option<infer T> ? T : never };

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

/** Any text; `null` when it is not given. */
export function word(placeholder: string): Option<string | null> {
  return { placeholder, initial: null, parse: (text) => text };
}

/** A structured file, or a preset or stored document by name; the analysis receives it read. */
export function document<D>(placeholder: string, source: Document<D>): DocumentOption<D | null> {
  return { placeholder, initial: null, parse: (text) => text as D, document: source };
}

/** Any number of structured files. */
export function documents<D>(placeholder: string, source: Document<D>): DocumentOption<readonly D[]> {
  return { placeholder, initial: [], parse: (text) => [text as D], document: source, repeatable: true };
}
