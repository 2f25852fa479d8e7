import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ProblemError } from '../../src/problem.js';
import { leftDrafts, newDraft } from '../../src/surveys/drafts.js';
import { temporaryFolder } from '../helpers/folder.js';

/** Writes a draft and leaves it. */
function leave(database: string, questionnaire: string, text: string): string {
  const draft = newDraft(database, questionnaire);
  draft.write(text, false);
  draft.release();
  return draft.path;
}

function textsLeft(database: string, questionnaire = 'nps'): string[] {
  return Array.from(leftDrafts(database, questionnaire), (draft) => {
    const { text } = draft;
    draft.release();
    return text;
  });
}

const drafts = new URL('../../dist/surveys/drafts.js', import.meta.url).href;

/** Another process, which writes a draft and goes on. */
async function otherRun(database: string, text: string) {
  const script = `
    const { newDraft } = await import(${JSON.stringify(drafts)});
    const draft = newDraft(${JSON.stringify(database)}, 'nps');
    draft.write(${JSON.stringify(text)}, false);
    console.log('written');
    setInterval(() => draft, 1000);`;
  const run = spawn(process.execPath, ['--input-type=module', '-e', script]);
  onTestFinished(() => void run.kill('SIGKILL'));
  await once(run.stdout, 'data');
  return run;
}

it('keeps the last text whole, for its owner only, until it is removed', () => {
  const { at, path, list } = temporaryFolder();
  const draft = newDraft(at('shop.db'), 'nps');
  expect(draft.isKept).toBe(false);
  expect(list()).toEqual([]);
  draft.write('one', false);
  draft.write('二', false);
  expect(draft.isKept).toBe(true);
  for (const name of list()) expect(statSync(`${path}/${name}`).mode & 0o777).toBe(0o600);
  draft.release();
  expect(list()).toEqual([draft.path.slice(path.length + 1)]);
  const [left] = leftDrafts(at('shop.db'), 'nps');
  expect(left!.text).toBe('二');
  left!.remove();
  left!.remove();
  expect(left!.isKept).toBe(false);
  expect(list()).toEqual([]);
});

it('finds what ended runs have left of a questionnaire, the last one written first', () => {
  const { at } = temporaryFolder();
  const database = at('shop.db');
  for (const [questionnaire, text, seconds] of [
    ['nps', 'early', 10],
    ['nps', 'late', 20],
    ['nps-2', 'of another', 30],
  ] as const) {
    const now = Date.now() / 1000;
    utimesSync(leave(database, questionnaire, text), now, now - 60 + seconds);
  }
  leave(at('other.db'), 'nps', 'elsewhere');
  const own = newDraft(database, 'nps');
  own.write('going on', false);
  expect(textsLeft(database)).toEqual(['late', 'early']);
  own.remove();
});

it('writes over no other draft, even of the same process', () => {
  const { at } = temporaryFolder();
  leave(at('shop.db'), 'nps', 'one');
  leave(at('shop.db'), 'nps', 'two');
  expect(textsLeft(at('shop.db')).sort()).toEqual(['one', 'two']);
});

it('gives a draft to one run only, until that lets go of it', () => {
  const { at } = temporaryFolder();
  leave(at('shop.db'), 'nps', 'text');
  const [mine] = leftDrafts(at('shop.db'), 'nps');
  expect(textsLeft(at('shop.db'))).toEqual([]);
  mine!.write('more', false);
  mine!.release();
  expect(textsLeft(at('shop.db'))).toEqual(['more']);
});

it('leaves a running process its draft, and has that of a killed one at once', async () => {
  const { at } = temporaryFolder();
  const run = await otherRun(at('shop.db'), 'theirs');
  expect(textsLeft(at('shop.db'))).toEqual([]);
  run.kill('SIGKILL');
  await once(run, 'exit');
  expect(textsLeft(at('shop.db'))).toEqual(['theirs']);
});

describe('after a power cut', () => {
  it('has the last text that was to last, or a later one, wherever the log ends', () => {
    const { at, path } = temporaryFolder();
    const draft = newDraft(at('shop.db'), 'nps');
    draft.write('before', false);
    draft.write('answered', true);
    const log = readFileSync(`${draft.path}-wal`).length;
    for (const typed of ['answered t', 'answered ty']) draft.write(typed, false);
    const whole = readFileSync(`${draft.path}-wal`);
    expect(whole.length).toBeGreaterThan(log);
    const found = new Set<string>();
    for (let end = log; end <= whole.length; end += 500) {
      const copy = mkdtempSync(`${path}/copy`);
      const cut = `${copy}/${basename(draft.path)}`;
      copyFileSync(draft.path, cut);
      writeFileSync(`${cut}-wal`, whole.subarray(0, end));
      const [text, ...others] = textsLeft(`${copy}/shop.db`);
      expect(others).toEqual([]);
      found.add(text!);
    }
    draft.remove();
    expect([...found]).toEqual(['answered', 'answered t', 'answered ty'].slice(0, found.size));
    expect(found.size).toBeGreaterThan(1);
  });

  const canTrace = spawnSync('strace', ['-c', 'true']).status === 0;

  it.skipIf(!canTrace)('has it on the disk, and its folder, before anything else happens', () => {
    const { at, path } = temporaryFolder();
    const script = `
      const { newDraft } = await import(${JSON.stringify(drafts)});
      const { writeSync } = await import('node:fs');
      const draft = newDraft(${JSON.stringify(at('shop.db'))}, 'nps');
      for (const answer of ['one', 'two', 'three']) {
        for (let end = 0; end < answer.length; end++) draft.write(answer.slice(0, end), false);
        writeSync(1, 'typed');
        draft.write(answer, true);
        writeSync(1, 'answered');
      }`;
    const program = [process.execPath, '--input-type=module', '-e', script];
    const options = ['-f', '-y', '-e', 'trace=fsync,fdatasync,write', '-e', 'signal=none'];
    const { stderr } = spawnSync('strace', [...options, ...program], { encoding: 'utf8' });
    const [begun, ...parts] = stderr.split(/write\(1.*"(?:typed|answered)"/);
    // The folder knows the log, and so the draft, from the first key on.
    expect(begun).toMatch(new RegExp(`-wal>\\) = 0[^]*sync\\(\\d+<${path}>`));
    // Typing waits for nothing, an answer does.
    const synced = parts.slice(0, -1).map((part) => /f(data)?sync\(\d+<.*-wal>/.test(part));
    expect(synced).toEqual([true, false, true, false, true]);
  });
});

it('does not offer one that was saved when its run was killed', () => {
  const { at, list } = temporaryFolder();
  leave(at('shop.db'), 'nps', '');
  expect(textsLeft(at('shop.db'))).toEqual([]);
  expect(list()).toEqual([]);
});

it('passes over what is no draft, and can set it aside', () => {
  const { at, write, path, list } = temporaryFolder();
  const name = (i: number) => `shop.db.survey-nps-00000000-0000-4000-8000-00000000000${i}.draft`;
  const texts = ['', 'no database', '{"version":1}'];
  for (const [i, text] of texts.entries()) utimesSync(write(name(i), text), 0, i);
  mkdirSync(at(name(7)));
  utimesSync(leave(at('shop.db'), 'nps', 'good'), 0, 0);
  // A moment ago: another run is about to hold it.
  write(name(8), '');
  const left = Array.from(leftDrafts(at('shop.db'), 'nps'), (draft) => {
    if (draft.text !== 'good') return draft.setAside().slice(path.length + 1);
    draft.release();
    return 'good';
  });
  // In the empty one nothing was ever kept: it is gone.
  expect(left).toEqual([...[2, 1].map((i) => `${name(i)}.unreadable`), 'good']);
  expect(list().filter((file) => file.startsWith(name(0)))).toEqual([]);
  expect(list()).toEqual(expect.arrayContaining([name(7), name(8), `${name(1)}.unreadable`]));
  expect(textsLeft(at('shop.db'))).toEqual(['good']);
});

it('finds nothing in a folder that is not there, and says that nothing can be kept', () => {
  const { at } = temporaryFolder();
  expect(textsLeft(at('none/shop.db'))).toEqual([]);
  expect(() => newDraft(at('none/shop.db'), 'nps').write('text', true)).toThrow(ProblemError);
});
