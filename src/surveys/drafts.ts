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
  const prefix = prefixOf(database, questionnaire);
  const started = Date.now() - uptime() * 1000;
  const files = readdirSync(dirname(database)).filter((name) => name.startsWith(prefix));
  return files
    .flatMap((name) => {
      const [, id] = /^(\d+)\.draft$/.exec(name.slice(prefix.length)) ?? [];
      const path = join(dirname(database), name);
      const written = id === undefined ? Number.NaN : modified(path);
      // Numbers begin anew when the system does.
      const isInUse = written > started && Number(id) !== run.id && run.isRunning(Number(id));
      return Number.isNaN(written) || isInUse ? [] : [{ path, written }];
    })
    .sort((a, b) => b.written - a.written)
    .map(({ path }) => ({
      path,
      text: readFileSync(path, 'utf8'),
      claim() {
        const own = newDraft(database, questionnaire, run);
        return renamed(path, own.path) ? own : null;
      },
    }));
}

function prefixOf(database: string, questionnaire: string): string {
  return `${basename(database)}.survey-${questionnaire}-`;
}

/** `NaN` for a file that is gone meanwhile. */
function modified(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.NaN;
}

function renamed(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
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
