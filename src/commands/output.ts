import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { fail } from '../problem.js';

import type { Format } from '../render/index.js';
import type { Findings, Report, Table } from '../report.js';
import { onInterruption } from './cleanup.js';
import type { GlobalOptions, Session } from './session.js';

/** A file that appears under its name only when it is complete. */
export interface Target {
  write(text: string): void;
  /** Puts the file in place. */
  finish(): void;
  /** Leaves what stood there before. */
  abandon(): void;
}

/**
 * Opens a target beside its final place, before any slow work; where a pipe or a device stands there, the
 * target itself.
 *
 * @param inputs files that are read: none of them may be written over
 * @throws ProblemError `output_unwritable`, `output_is_input`
 */
export function openTarget(path: string, inputs: readonly string[] = []): Target {
  const input = inputs.find((each) => isSame(each, path));
  if (input !== undefined) fail('output_is_input', { file: path });
  const place = writable(path, () => (existsSync(path) ? realpathSync(path) : path));
  if (existsSync(place) && !statSync(place).isFile()) return openDirectly(path, place);
  const temporary = join(dirname(place), `.${basename(place)}.${randomUUID()}.tmp`);
  const mode = existsSync(place) ? statSync(place).mode & 0o777 : 0o666;
  const descriptor = writable(path, () => openSync(temporary, 'wx', mode));
  const forget = onInterruption(() => rmSync(temporary, { force: true }));
  let isOpen = true;
  const end = (action: () => void) => {
    if (!isOpen) return;
    isOpen = false;
    closeSync(descriptor);
    forget();
    writable(path, action);
  };
  return {
    write: (text) => writeWhole(path, descriptor, text),
    finish: () => {
      if (isOpen) writable(path, () => fsyncSync(descriptor));
      end(() => renameSync(temporary, place));
    },
    abandon: () => end(() => rmSync(temporary, { force: true })),
  };
}

/** Whether two paths are the same file, by whatever links. */
function isSame(one: string, other: string): boolean {
  if (!existsSync(one) || !existsSync(other)) return resolve(one) === resolve(other);
  const [a, b] = [statSync(one), statSync(other)];
  return a.dev === b.dev && a.ino === b.ino;
}

function openDirectly(path: string, place: string): Target {
  const descriptor = writable(path, () => openSync(place, 'w'));
  let isOpen = true;
  const close = () => {
    if (isOpen) closeSync(descriptor);
    isOpen = false;
  };
  return {
    write: (text) => writeWhole(path, descriptor, text),
    finish: close,
    abandon: close,
  };
}

/** One call may write a part only. */
function writeWhole(path: string, descriptor: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (let at = 0; at < bytes.length; ) at += writable(path, () => writeSync(descriptor, bytes, at));
}

function writable<T>(file: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    return fail('output_unwritable', { file, args: { reason: (error as NodeJS.ErrnoException).code ?? '' } });
  }
}

/** Puts a text that is no report where `--output` says. */
export function printText(session: Session, options: GlobalOptions, text: string): void {
  if (options.output === undefined || options.output === '-') {
    session.out(text);
    return;
  }
  const target = openTarget(options.output);
  target.write(text);
  target.finish();
}

/** By its suffix; a file without one gets a table. */
function formatOf(path: string): string {
  const suffix = extname(path).toLowerCase();
  return suffix === '' ? 'table' : (suffixes[suffix] ?? suffix.slice(1));
}

/** Drawing more rows than anyone reads takes seconds; the other formats have them all. */
const maximumRows = 1000;

const suffixes: Readonly<Record<string, Format>> = {
  '.csv': 'csv',
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.md': 'md',
  '.txt': 'table',
};

/** Where a result goes and how it looks there, decided and opened before the work begins. */
export interface Printer {
  /** The tables that it needs. @throws ProblemError `no_such_table`, `one_table_only` */
  select(findings: Findings): Table[];
  print(report: Report, options?: { analysis?: string; table?: string }): Promise<void>;
  abandon(): void;
}

/** @throws ProblemError `unknown_format`, `output_unwritable` */
export async function openPrinter(
  session: Session,
  options: GlobalOptions,
  inputs: readonly string[] = [],
): Promise<Printer> {
  const { formats, neededTables, renderPieces, selectTables, wrap } = await import('../render/index.js');
  const path = options.output === '-' ? undefined : options.output;
  const format = (options.format ?? (path === undefined ? 'table' : formatOf(path))) as Format;
  if (!formats.includes(format))
    fail('unknown_format', { value: format, args: { formats: formats.join(', ') } });
  const target = path === undefined ? null : openTarget(path, [options.db, ...inputs]);
  const write = target?.write ?? session.out;
  const width = target ? undefined : session.width;
  return {
    select: (findings) => neededTables(findings, format, { table: options.table, width }),
    async print(report, { analysis, table } = {}) {
      const wanted = options.table ?? (format === 'table' ? table : undefined);
      const form = {
        words: session.words(analysis ?? report.analysis),
        table: wanted,
        width,
        color: target ? false : session.color,
        maximumRows,
        bom: options.bom,
      };
      // A report that cannot be rendered leaves no file behind.
      try {
        let last = '';
        for (const piece of renderPieces(report, format, form)) {
          write(piece);
          last = piece;
        }
        if (last !== '' && !last.endsWith('\n')) write('\n');
        target?.finish();
      } catch (error) {
        target?.abandon();
        throw error;
      }
      // JSON and Markdown carry the notes; elsewhere they go beside the result.
      if (format === 'json' || format === 'md') return;
      const say = session.words(analysis ?? report.analysis);
      const shown = selectTables(report, format, wanted).map(({ id }) => id);
      for (const note of report.notes) {
        if (options.quiet && note.level === 'info') continue;
        if (note.table !== undefined && !shown.includes(note.table)) continue;
        const sentence = say.frame[note.level === 'warning' ? 'warning' : 'note'] + say.note(note);
        session.err(`${wrap(sentence, session.errorWidth ?? Number.POSITIVE_INFINITY).join('\n')}\n`);
      }
    },
    abandon: () => target?.abandon(),
  };
}
