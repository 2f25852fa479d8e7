import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../helpers/folder.js';

const root = new URL('../../', import.meta.url);

it('shows code for the library that runs', () => {
  const folder = temporaryFolder();
  cpSync(fileURLToPath(new URL('fixtures/shop', root)), folder.path, { recursive: true });
  const [, code] = /^```ts\n(.*?)^```$/ms.exec(readFileSync(new URL('docs/library.md', root), 'utf8'))!;
  const program = folder.write(
    'library.mjs',
    code.replace("'clientele'", JSON.stringify(new URL('dist/index.js', root).href)),
  );
  const { stdout, stderr } = spawnSync(process.execPath, [program], { cwd: folder.path, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout.split('\n').slice(0, 3)).toEqual([
    '79 79 0 0',
    expect.stringContaining("'rank'"),
    'rank,customer_id,name,score,grade,coverage',
  ]);
});
