import { cpSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { runBlocks } from '../helpers/console.js';
import { temporaryFolder } from '../helpers/folder.js';

const root = new URL('../../', import.meta.url);

// `npx vitest run test/docs -u` writes the output of today into the documents.
it.each([
  'README.md',
  'docs/README.zh-CN.md',
  'docs/importing.md',
  'docs/evaluating.md',
  'docs/profit.md',
  'docs/retention.md',
  'docs/scorecards.md',
])('shows in %s what the commands really print', async (name) => {
  const path = fileURLToPath(new URL(name, root));
  const folder = temporaryFolder();
  cpSync(fileURLToPath(new URL('fixtures/shop', root)), folder.path, { recursive: true });
  await expect(runBlocks(readFileSync(path, 'utf8'), folder.path)).toMatchFileSnapshot(path);
});
