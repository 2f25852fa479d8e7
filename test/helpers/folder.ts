import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new folder that goes with the test; `at` names a file in it, `write` makes one and gives its path, `read` gives its text, `list` names all. */
export function temporaryFolder() {
  const path = mkdtempSync(join(tmpdir(), 'clientele-test-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  const at = (name: string) => join(path, name);
  const write = (name: string, content: string | Uint8Array) => {
    writeFileSync(at(name), content);
    return at(name);
  };
  const read = (name: string) => readFileSync(at(name), 'utf8');
  const list = () => readdirSync(path);
  return { path, at, write, read, list };
}
