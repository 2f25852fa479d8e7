import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { clientele } from '../helpers/command.js';
import { shell } from '../helpers/console.js';
import { temporaryFolder } from '../helpers/folder.js';

const shop = fileURLToPath(new URL('../../fixtures/shop', import.meta.url));
/** The commands that a help lists, and theirs. */
function commandsOf(parent: readonly string[] = []): string[][] {
  const help = clientele('.', [...parent, '--help']).out;
  const list = /^Commands:\n((?: {2}.*\n)+)/m.exec(help)?.[1] ?? '';
  const names = Array.from(list.matchAll(/^ {2}(\w+)/gm), ([, name]) => [...parent, name]);
  return names.flatMap((name) => [name, ...commandsOf(name)]);
}

const commands = commandsOf().map((words) => words.join(' '));

it('finds the commands', () => {
  expect(commands).toEqual(
    expect.arrayContaining(['import', 'evaluate', 'scorecards show', 'compare profit']),
  );
});

it.each(commands)('shows examples of %s that work as written', (command) => {
  const folder = temporaryFolder();
  cpSync(shop, folder.path, { recursive: true });
  if (command !== 'import') {
    for (const kind of [
      'customers',
      'transactions',
      'activities',
      'rates',
      'receivables',
      'ratings',
      'responses',
    ])
      clientele(folder.path, ['import', kind, `${kind}.csv`, '--quiet']);
    const own = ['--questionnaire', 'value-curve.yaml', '--quiet'];
    clientele(folder.path, ['import', 'responses', 'value-curve.csv', ...own]);
  }
  const { out } = clientele(folder.path, [...command.split(' '), '--help']);
  const examples = out
    .slice(out.indexOf('Examples:'))
    .split('\n')
    .slice(1)
    .map((line) => line.trim())
    .filter(Boolean);
  expect(examples.length).toBeGreaterThan(0);
  for (const example of examples) {
    expect(example).toContain('clientele ');
    const { code, text } = shell(folder.path, example);
    expect(`${example}: ${code} ${code === 0 ? '' : text}`).toBe(`${example}: 0 `);
  }
});
