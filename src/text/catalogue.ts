/** A sentence with {placeholders}, and what to do about it. */
export interface Sentence {
  message: string;
  hint?: string;
}

/** All words of one language but those of the analyses, which bring their own. */
export interface Catalogue {
  /** By problem code. {file}, {line}, {column}, {value} and the problem's own arguments may be named. */
  problems: Readonly<Record<string, Sentence>>;
  /** Why a row was rejected, by code. */
  rejects: Readonly<Record<string, string>>;
  notes: Readonly<Record<string, string>>;
  tables: Readonly<Record<string, string>>;
  columns: Readonly<Record<string, string>>;
  /** Words for values that are ids, where an analysis has none of its own; `column.id` holds in that column only. */
  values: Readonly<Record<string, string>>;
  /** What each command does, by name. */
  commands: Readonly<Record<string, string>>;
  /** What each option does, by name; `command.option` where two commands differ. */
  options: Readonly<Record<string, string>>;
  /** Words around the sentences. */
  frame: Readonly<Record<string, string>>;
}
