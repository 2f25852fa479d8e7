import { statSync, utimesSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ProblemError } from '../../src/problem.js';
import { leftDrafts, newDraft } from '../../src/surveys/drafts.js';
import { temporaryFolder } from '../helpers/folder.js';

const runs =
  (...running: number[]) =>
  (id: number) => ({ id, isRunning: (other: number) => running.includes(other) });

it('keeps the last text whole, for its owner only, until it is removed', () => {
  const { at, list, read } = temporaryFolder();
  const draft = newDraft(at('shop.db'), 'nps', runs()(7));
  draft.write('one', true);
  draft.write('二', false);
  expect(list()).toEqual(['shop.db.survey-nps-7.draft']);
  expect(read('shop.db.survey-nps-7.draft')).toBe('二');
  expect(statSync(draft.path).mode & 0o777).toBe(0o600);
  draft.remove();
  draft.remove();
  expect(list()).toEqual([]);
});

it('finds what ended runs have left of a questionnaire, the newest first', () => {
  const { at } = temporaryFolder();
  const run = runs(4);
  for (const [id, questionnaire, seconds] of [
    [1, 'nps', 10],
    [2, 'nps', 20],
    [3, 'nps-2', 30],
    [4, 'nps', 40],
  ] as const) {
    const draft = newDraft(at('shop.db'), questionnaire, run(id));
    draft.write(`of ${id}`, false);
    const now = Date.now() / 1000;
    utimesSync(draft.path, now, now - 60 + seconds);
  }
  newDraft(at('other.db'), 'nps', run(5)).write('of 5', false);
  const left = leftDrafts(at('shop.db'), 'nps', run(9));
  expect(left.map(({ text }) => text)).toEqual(['of 2', 'of 1']);
});

it('gives a draft to one run only', () => {
  const { at, list } = temporaryFolder();
  newDraft(at('shop.db'), 'nps', runs()(1)).write('text', false);
  const [mine] = leftDrafts(at('shop.db'), 'nps', runs()(2));
  const [theirs] = leftDrafts(at('shop.db'), 'nps', runs()(3));
  expect(mine!.claim()?.path).toBe(at('shop.db.survey-nps-2.draft'));
  expect(theirs!.claim()).toBeNull();
  expect(list()).toEqual(['shop.db.survey-nps-2.draft']);
});

it('takes a number from before the system started for another process', () => {
  const { at } = temporaryFolder();
  const draft = newDraft(at('shop.db'), 'nps', runs()(1));
  draft.write('text', false);
  utimesSync(draft.path, 0, 0);
  expect(leftDrafts(at('shop.db'), 'nps', runs(1)(2))).toHaveLength(1);
});

it('finds nothing in a folder that is not there, and says that nothing can be kept', () => {
  const { at } = temporaryFolder();
  expect(leftDrafts(at('none/shop.db'), 'nps', runs()(1))).toEqual([]);
  const draft = newDraft(at('none/shop.db'), 'nps', runs()(1));
  expect(() => draft.write('text', true)).toThrow(ProblemError);
});
