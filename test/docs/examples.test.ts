import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { clientele } from '../helpers/command.js';
import { shell } from '../helpers/console.js';
import { temporaryFolder } from '../helpers/folder.js';

const shop = fileURLToPath(new URL('../../fixtures/shop', import.meta.url));
const commands = [
  'import',
  'imports',
  'template',
  'evaluate',
  'weights',
  'profit',
  'cohorts',
  'churn',
  'retention',
  'compare',
  'compare profit',
  'scorecards',
  'scorecards show',
  'scorecards form',
  'presets',
  'presets show',
  'demo',
];

it('has a test for every command', () => {
  const help = clientele('.', ['--help']).out;
  const listed = [...help.matchAll(/^ {2}([a-z]+)(?: |$)/gm)].map((match) => match[1]);
  expect(listed.sort()).toEqual(commands.filter((name) => !name.includes(' ')).sort());
});

it.each(commands)('shows examples of %s that work as written', (command) => {
  const folder = temporaryFolder();
  cpSync(shop, folder.path, { recursive: true });
  if (command !== 'import') {
    for (const kind of ['customers', 'transactions', 'activities', 'rates', 'receivables', 'ratings'])
      clientele(folder.path, ['import', kind, `${kind}.csv`, '--quiet']);
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
