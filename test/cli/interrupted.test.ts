import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { program } from '../helpers/command.js';
import { temporaryFolder } from '../helpers/folder.js';

it('ends with 130 when it is interrupted, and leaves none of its temporary files', async () => {
  const folder = temporaryFolder();
  const args = [program, 'import', 'transactions', '-', '--rejects', 'r.csv', '--output', 'o.json'];
  const child = spawn(process.execPath, args, {
    cwd: folder.path,
    env: { ...process.env, TMPDIR: folder.path },
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.stdin.write('customer_id,date,revenue\n1,2024-01-01,10\n');
  const isSpooling = () => readdirSync(folder.path).some((name) => name.startsWith('clientele-'));
  while (!isSpooling()) await pause(20);
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([130, null]);
  expect(folder.list()).toEqual([]);
});
