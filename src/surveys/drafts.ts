import {
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { uptime } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fail } from '../problem.js';

/** The response that one run is entering, in a file of its own beside the database; its owner alone can read it. */
export interface DraftFile {
  path: string;
  /** Replaces what the file holds: after a crash it is the old or the new text. `durable` outlives a power cut too. */
  write(text: string, durable: boolean): void;
  remove(): void;
}

/** A draft that a run left behind. */
export interface LeftDraft {
  path: string;
  text: string;
  /** Makes the draft this run's own; null where another run was faster. */
  claim(): DraftFile | null;
}

/** Of one run, which other runs of the same system are told from by its number. */
export interface Run {
  id: number;
  isRunning(id: number): boolean;
}

export function newDraft(database: string, questionnaire: string, { id }: Run): DraftFile {
  const path = join(dirname(database), `${prefixOf(database, questionnaire)}${id}.draft`);
  return {
    path,
    write(text, durable) {
      const temporary = `${path}.tmp`;
      writable(path, () => {
        const descriptor = openSync(temporary, 'w', 0o600);
        try {
          const bytes = Buffer.from(text, 'utf8');
          for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
          if (durable) fsyncSync(descriptor);
        } finally {
          closeSync(descriptor);
        }
        renameSync(temporary, path);
      });
    },
    remove() {
      rmSync(path, { force: true });
      rmSync(`${path}.tmp`, { force: true });
    },
  };
}

/** Drafts of a questionnaire whose runs have ended, the newest first. */
export function leftDrafts(database: string, questionnaire: string, run: Run): LeftDraft[] {
  const folder = dirname(database);
  const prefix = prefixOf(database, questionnaire);
  const names = unlessGone(() => readdirSync(folder)) ?? [];
  return names
    .flatMap((name) => {
      const id = name.startsWith(prefix) ? /^(\d+)\.draft$/.exec(name.slice(prefix.length))?.[1] : undefined;
      const path = join(folder, name);
      const written = id === undefined ? null : unlessGone(() => statSync(path).mtimeMs);
      return written === null || isInUse(Number(id), written, run) ? [] : [{ path, written }];
    })
    .sort((a, b) => b.written - a.written)
    .flatMap(({ path }) => {
      const text = unlessGone(() => readFileSync(path, 'utf8'));
      const own = newDraft(database, questionnaire, run);
      const claim = () => (unlessGone(() => renameSync(path, own.path)) === null ? null : own);
      return text === null ? [] : [{ path, text, claim }];
    });
}

/** Whether the run that wrote a draft goes on. Numbers of runs begin anew when the system does. */
function isInUse(id: number, written: number, run: Run): boolean {
  const started = Date.now() - uptime() * 1000;
  return written > started && id !== run.id && run.isRunning(id);
}

function prefixOf(database: string, questionnaire: string): string {
  return `${basename(database)}.survey-${questionnaire}-`;
}

/** Null where another run has taken or finished the file meanwhile. */
function unlessGone<T>(action: () => T): T | null {
  try {
    return action();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function writable<T>(file: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    return fail('output_unwritable', { file, args: { reason: (error as NodeJS.ErrnoException).code ?? '' } });
  }
}
