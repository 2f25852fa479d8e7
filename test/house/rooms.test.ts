import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const source = fileURLToPath(new URL('../../src', import.meta.url));
const files = readdir(source);

/** What each file imports: files of ours by their path in src, the rest by name. */
const imports = new Map(
  files.map((file) => {
    const text = readFileSync(join(source, file), 'utf8');
    const found = [...text.matchAll(/(?:from|import) '([^']+)'|import\('([^']+)'\)/g)].map(
      (match) => match[1] ?? match[2],
    );
    return [file, found.map((name) => (name.startsWith('.') ? normalize(join(dirname(file), name)) : name))];
  }),
);

/** Files of a room, and what they import beside what is allowed. */
function strays(room: RegExp, allowed: RegExp): string[] {
  return [...imports].flatMap(([file, names]) =>
    room.test(file)
      ? names.filter((name) => !allowed.test(name)).map((name) => `${file} imports ${name}`)
      : [],
  );
}

describe('the rooms', () => {
  it.each([
    ['stats are pure maths', /^stats\//, /^(stats\/|problem\.js|pure-rand)/],
    [
      'analyses know facts and maths only',
      /^analyses\//,
      /^(analyses\/|stats\/|yaml\/|questionnaires\/|(analysis|day|facts|options|problem|report)\.js|valibot|csv-parse)/,
    ],
    [
      'render knows reports only',
      /^render\//,
      /^(render\/|day\.js|report\.js|problem\.js|analysis\.js|chalk|cli-table3|csv-stringify|string-width|wrap-ansi)/,
    ],
    [
      'yaml is read and checked in one room',
      /^yaml\//,
      /^(yaml\/|stats\/edit-distance|problem\.js|yaml$|valibot)/,
    ],
    ['kinds are definitions', /^kinds\//, /^(kinds\/|analysis\.js|questionnaires\/)/],
    [
      'questionnaires are definitions and checks',
      /^questionnaires\//,
      /^(questionnaires\/|yaml\/|kinds\/(kind|customers)\.js|csv\/(day|header|number|numeral)\.js|day\.js|(analysis|options|report)\.js|valibot)/,
    ],
    [
      'the wizard is pure: it knows no terminal, no file and no store',
      /^wizard\//,
      /^(wizard\/|questionnaires\/|csv\/day\.js|render\/(charts\/text|visible|wrap)\.js|day\.js|text\/index\.js|analysis\.js|string-width|valibot)/,
    ],
    ['surveys know nobody who asks', /^surveys\//, /^(?!wizard\/|prompts\/|commands\/)/],
    [
      'csv knows no store',
      /^csv\//,
      /^(csv\/|stats\/|questionnaires\/|kinds\/kind\.js|problem\.js|node:|csv-parse|jschardet)/,
    ],
  ])('%s', (_, room, allowed) => {
    expect(strays(room, allowed)).toEqual([]);
  });

  it('only the store knows SQLite', () => {
    const others = [...imports].filter(
      ([file, names]) => !file.startsWith('store/') && names.includes('better-sqlite3'),
    );
    // A type names the handle; nothing else of it leaves the store.
    const code = others.filter(
      ([file]) => !/import type .* from 'better-sqlite3'/.test(readFileSync(join(source, file), 'utf8')),
    );
    expect(code.map(([file]) => file)).toEqual([]);
  });

  it('only prompts know Inquirer', () => {
    const knowing = [...imports].filter(([, names]) => names.some((name) => name?.includes('inquirer')));
    expect(knowing.map(([file]) => file)).toEqual(['prompts/choose.ts', 'prompts/wizard-prompt.ts']);
  });

  it('only the command line touches the process', () => {
    const touching = files.filter((file) => /\bprocess\./.test(readFileSync(join(source, file), 'utf8')));
    expect(touching).toEqual(['cli.ts']);
  });

  it('nothing but an edge file names every analysis', () => {
    const naming = [...imports]
      .filter(([, names]) => names.includes('analyses/index.js'))
      .map(([file]) => file);
    expect(naming.sort()).toEqual([
      'clientele.ts',
      'commands/analyse.ts',
      'commands/presets.ts',
      'index.ts',
      'text/index.ts',
    ]);
  });
});

function readdir(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
}
