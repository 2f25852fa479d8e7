import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync, rmSync, statSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ProblemError } from '../problem.js';
import { onInterruption } from './cleanup.js';
import type { Session } from './session.js';

/** Something to read, which is to be removed afterwards. */
interface Source {
  path: string;
  remove(): void;
}

/** A file as it is; standard input, and pipes that stand for files, as a copy that can be read twice. */
export async function openSource(session: Session, file: string): Promise<Source> {
  if (file === '-') return spool(session.stdin);
  const isPipe = existsSync(file) && (statSync(file).isFIFO() || statSync(file).isCharacterDevice());
  return isPipe ? spool(createReadStream(file)) : { path: file, remove: () => {} };
}

/** A text that a person wrote. @throws ProblemError */
export async function readSource(session: Session, file: string): Promise<string> {
  const { readText } = await import('../documents.js');
  const { path, remove } = await openSource(session, file);
  try {
    return await readText(path);
  } catch (error) {
    // The name of a copy says nothing.
    throw error instanceof ProblemError ? new ProblemError({ ...error.problem, file }) : error;
  } finally {
    remove();
  }
}

/** Keeps what flows by in a file of our own, since it is looked at more than once. */
async function spool(input: AsyncIterable<Uint8Array>): Promise<Source> {
  const folder = await mkdtemp(join(tmpdir(), 'clientele-'));
  const path = join(folder, 'stdin.csv');
  const discard = () => rmSync(folder, { recursive: true, force: true });
  const forget = onInterruption(discard);
  const remove = () => {
    forget();
    discard();
  };
  const file = createWriteStream(path, { mode: 0o600 });
  for await (const chunk of input) if (!file.write(chunk)) await once(file, 'drain');
  file.end();
  await once(file, 'finish');
  return { path, remove };
}
