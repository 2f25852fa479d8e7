import { describe, expect, it } from 'vitest';
import { readQuestionnaire } from '../../src/questionnaires/read.js';
import { readDraft, writeDraft } from '../../src/wizard/draft.js';
import { resume } from '../../src/wizard/wizard.js';
import { everyQuestion, everyType } from '../survey/samples.js';
import { book, fresh, typing } from './typing.js';

const steps = [
  '',
  '王小',
  '李四<enter>',
  '李四<enter>C9<enter>李<enter>2',
  '<enter>173652415' + '24' + '1,3<enter>是<enter>1' + '12<enter>2024-03-05<enter>写了一半 "\\',
  '<enter>1<blank><blank>6<back>',
  `<enter>1${'<blank>'.repeat(10)}0<blank><blank><blank>1<enter>`,
  `<enter>1${'<blank>'.repeat(10)}0<blank><blank><blank>d<enter>20`,
  `小<enter>17${'<blank>'.repeat(9)}0<blank><blank><blank>c<enter>李四<enter>`,
];

describe('a draft', () => {
  it.each(steps)('goes on where it was left after %j', (keys) => {
    const left = typing(fresh(everyQuestion), keys);
    const entry = readDraft(everyQuestion, writeDraft(everyQuestion, left))!;
    const resumed = resume(everyQuestion, entry, book);
    expect(resumed).toEqual({ ...left, refusal: null, marked: 0, actedAtOnce: false });
    expect(typing(resumed, '<back>').answers).toEqual(typing(left, '<back>').answers);
    expect(typing(resumed, '<back>').customer).toEqual(typing(left, '<back>').customer);
  });

  it('of another text is none', () => {
    for (const text of ['', '{', 'null', '[]', '{"version":1}', '{"version":2}']) {
      expect(readDraft(everyQuestion, text)).toBeNull();
    }
  });

  it('drops what a changed questionnaire has no place for, and goes to the first open question', () => {
    const left = typing(fresh(everyQuestion), '<enter>2736');
    expect(left.step).toBe('answer advice.perceived');
    const shorter = everyType
      .replace(/^ {2}- \{id: advice.*\n/m, '')
      .replace('roles: [customer, staff]', 'roles: [customer]');
    const changed = readQuestionnaire(
      shorter.replace(/^ {2}- \{id: people.*\n/m, '').replace(', weight: 60', ''),
      'changed',
    );
    const entry = readDraft(changed, writeDraft(everyQuestion, left))!;
    expect(entry).toMatchObject({ step: 'answer price.importance', role: 'customer', typed: '' });
    expect(Object.fromEntries(entry.answers)).toEqual({ quality: 7, recommend: 3 });
  });
});
