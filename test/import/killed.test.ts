import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { clientele, program } from '../helpers/command.js';
import { ask } from '../helpers/database.js';
import { temporaryFolder } from '../helpers/folder.js';

/** Large enough that the reading thread is used and that kills fall into every phase. */
const rows = 120_000;

it('leaves none or all of a file behind, whenever it is killed', async () => {
  const folder = temporaryFolder();
  const lines = Array.from(
    { length: rows },
    (_, i) =>
      `T${i},C${(i * 7919) % 9973},2024-01-${String((i % 28) + 1).padStart(2, '0')},${i % 1000}.25,web`,
  );
  folder.write('t.csv', `transaction_id,customer_id,date,revenue,channel\n${lines.join('\n')}\n`);
  const importing = ['import', 'transactions', 't.csv', '--quiet'];

  const begun = performance.now();
  expect(clientele(folder.path, [...importing, '--db', 'whole.db']).code).toBe(0);
  const whole = performance.now() - begun;

  for (let i = 0; i < 16; i++) {
    const database = folder.at(`killed-${i}.db`);
    const child = spawn(process.execPath, [program, ...importing, '--db', database], {
      cwd: folder.path,
      stdio: 'ignore',
    });
    const ended = once(child, 'exit');
    // From before the first row to after the last, never at the same place twice.
    await Promise.race([pause((whole * 1.2 * (i + 0.5)) / 16), ended]);
    child.kill('SIGKILL');
    await ended;
    if (!existsSync(database)) continue;
    // The next run heals the file, and finds it whole.
    clientele(folder.path, ['imports', '--db', database, '--quiet']);
    expect(ask(database, 'PRAGMA integrity_check')).toEqual([['ok']]);
    const [[transactions, customers, imports]] = ask(
      database,
      'SELECT (SELECT count(*) FROM transactions), (SELECT count(*) FROM customers), (SELECT count(*) FROM imports)',
    ) as [[number, number, number]];
    expect([
      [0, 0, 0],
      [rows, 9973, 1],
    ]).toContainEqual([transactions, customers, imports]);
    // And what is there already is not taken twice.
    expect(clientele(folder.path, [...importing, '--db', database]).code).toBe(0);
    expect(ask(database, 'SELECT count(*) FROM transactions')).toEqual([[rows]]);
  }
}, 300_000);
