import { randomUUID } from 'node:crypto';
import { readdirSync, renameSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type HeldText, holdText, makeText } from '../store/held-text.js';

/** The response that one run is entering, in a file of its own beside the database, which no other run can open. */
export class Draft {
  #held: HeldText | null;

  /** @param held the file, where there is one already */
  constructor(
    readonly path: string,
    held: HeldText | null = null,
  ) {
    this.#held = held;
  }

  /** Whether there is something to go on with another time. */
  get isKept(): boolean {
    return this.#held !== null;
  }

  /** What an earlier run has left; nothing where that cannot be read. */
  get text(): string {
    return this.#held?.text ?? '';
  }

  /**
   * Replaces the text.
   *
   * @param durable whether it is to outlive a power cut
   * @throws ProblemError `database_unwritable`, `disk_full`
   */
  write(text: string, durable: boolean): void {
    this.#held ??= makeText(this.path);
    this.#held.write(text, durable);
  }

  /** Leaves it to other runs. */
  release(): void {
    this.#held?.release();
    this.#held = null;
  }

  /** Gives what cannot be read another name, under which no run looks for it; where that is not allowed it stays. */
  setAside(): string {
    this.release();
    const aside = `${this.path}.unreadable`;
    try {
      renameSync(this.path, aside);
      return aside;
    } catch {
      return this.path;
    }
  }

  remove(): void {
    this.#held?.remove();
    this.#held = null;
  }
}

export function newDraft(database: string, questionnaire: string): Draft {
  const name = `${prefixOf(database, questionnaire)}${randomUUID()}.draft`;
  return new Draft(join(dirname(database), name));
}

/** Drafts of a questionnaire whose runs have ended, the last one written first. Each is held until it is released. */
export function* leftDrafts(database: string, questionnaire: string): Generator<Draft> {
  const folder = dirname(database);
  const prefix = prefixOf(database, questionnaire);
  const isDraft = (name: string) =>
    name.startsWith(prefix) && /^[\da-f-]{36}\.draft$/.test(name.slice(prefix.length));
  const left = (unlessGone(() => readdirSync(folder)) ?? [])
    .filter(isDraft)
    .map((name) => ({ path: join(folder, name), written: lastWritten(join(folder, name)) }))
    .sort((a, b) => b.written - a.written);
  for (const { path, written } of left) {
    if (isBeingMade(path, written)) continue;
    const held = holdText(path);
    if (held === 'unreadable') yield new Draft(path);
    else if (held !== 'unavailable' && held.text) yield new Draft(path, held);
    // One that is saved, but not yet away, or in which nothing was ever kept.
    else if (held !== 'unavailable') held.remove();
  }
}

/** A file is made, and held in the next moment. */
function isBeingMade(path: string, written: number): boolean {
  return Date.now() - written < 1000 && unlessGone(() => statSync(path).size) === 0;
}

function prefixOf(database: string, questionnaire: string): string {
  return `${basename(database)}.survey-${questionnaire}-`;
}

/** What was written last may stand in the log of SQLite beside it. */
function lastWritten(path: string): number {
  const times = [path, `${path}-wal`].map((each) => unlessGone(() => statSync(each).mtimeMs) ?? 0);
  return Math.max(...times);
}

/** Null where another run has finished with the file meanwhile. */
function unlessGone<T>(action: () => T): T | null {
  try {
    return action();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
