import { once } from 'node:events';
import { createWriteStream, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onInterruption } from './cleanup.js';

/** Keeps standard input in a file of our own, since a CSV is looked at more than once. */
export async function spool(input: AsyncIterable<Uint8Array>): Promise<{ path: string; remove(): void }> {
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
