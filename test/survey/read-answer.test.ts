import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberOf } from '../../src/questionnaires/answer-coding.js';
import { answerText } from '../../src/questionnaires/answer-text.js';
import { type AnswerField, fieldsOf } from '../../src/questionnaires/fields.js';
import type { Answer } from '../../src/questionnaires/questionnaire.js';
import { readAnswer } from '../../src/questionnaires/read-answer.js';
import { words } from '../../src/text/index.js';
import { everyQuestion } from './samples.js';

const fields = fieldsOf(everyQuestion);
const field = (id: string) => fields.find((each) => each.id === id)!;

describe('an answer', () => {
  it.each<[id: string, text: string, answer: Answer]>([
    ['quality', '0', 0],
    ['quality', '１０', 10],
    ['quality', ' 7 分 ', 7],
    ['quality', '7.0', 7],
    ['quality', '优秀', 10],
    ['quality', 'POOR', 0],
    ['tracking.functional', 'must be', 2],
    ['tracking.functional', '不喜欢', 5],
    ['tracking.functional', '3', 3],
    ['tracking.functional', 'live_with', 4],
    ['reason', 'near', 'near'],
    ['reason', 'near, AND  easy', 'near'],
    ['reason', '便宜', 'cheap'],
    ['reason', '３', 'good'],
    ['channels', 'phone;shop', 'shop;phone'],
    ['channels', '电话、门店', 'shop;phone'],
    ['channels', 'Web, app', 'web'],
    ['channels', 'Web, app；Phone', 'web;phone'],
    ['channels', 'shop, phone', 'shop;phone'],
    ['channels', '1|3|3|', 'shop;phone'],
    ['trouble', '是', 1],
    ['trouble', 'Y', 1],
    ['trouble', '1', 1],
    ['trouble', '√', 1],
    ['trouble', '否', 0],
    ['trouble', '0', 0],
    ['trouble', 'FALSE', 0],
    ['visits', '2.5', 2.5],
    ['since', '2024年3月5日', 19787],
    ['comment', ' 很好，谢谢 ', '很好，谢谢'],
    ['comment', '007', '007'],
  ])('to %s may be “%s”', (id, text, answer) => {
    expect(readAnswer(field(id), text)).toEqual({ answer });
  });

  it.each([
    ['quality', '11', 'out_of_range'],
    ['quality', '-1', 'out_of_range'],
    ['quality', '7.5', 'not_whole'],
    ['quality', 'good', 'not_a_number'],
    ['quality', '5-6', 'not_a_number'],
    ['advice.expected', '0', 'out_of_range'],
    ['tracking.functional', '6', 'not_a_choice'],
    ['tracking.functional', '0', 'not_a_choice'],
    ['reason', '4', 'not_a_choice'],
    ['reason', 'near;cheap', 'not_a_choice'],
    ['channels', 'shop;fax', 'not_a_choice'],
    ['channels', ';', 'not_a_choice'],
    ['trouble', '2', 'not_a_choice'],
    ['trouble', 'perhaps', 'not_a_choice'],
    ['visits', '101', 'out_of_range'],
    ['visits', 'often', 'not_a_number'],
    ['since', '2024-02-30', 'not_a_date'],
  ])('to %s cannot be “%s”', (id, text, code) => {
    expect(readAnswer(field(id), text)).toEqual({ code });
    for (const locale of ['en', 'zh-CN'] as const) expect(words(locale).rejects[code]).toBeTruthy();
  });

  it('is read back as it was from the text that files hold', () => {
    fc.assert(
      fc.property(anyAnswer(), ({ id, answer }) => {
        expect(readAnswer(field(id), answerText(field(id), answer))).toEqual({ answer });
      }),
    );
  });

  it('is one number in facts, a multiple choice and a text none', () => {
    expect(numberOf(field('quality'), 0)).toBe(0);
    expect(numberOf(field('reason'), 'good')).toBe(2);
    expect(numberOf(field('channels'), 'shop;phone')).toBeNaN();
    expect(numberOf(field('comment'), '3')).toBeNaN();
  });
});

/** An answer to some field, as it is kept. */
function anyAnswer(): fc.Arbitrary<{ id: string; answer: Answer }> {
  return fc
    .constantFrom(...fields)
    .chain((each) => answerTo(each).map((answer) => ({ id: each.id, answer })));
}

function answerTo({ type, scale, options }: AnswerField): fc.Arbitrary<Answer> {
  const ids = options.map(({ id }) => id);
  switch (type) {
    case 'rating':
      return fc.integer({ min: scale![0], max: scale![1] });
    case 'kano':
      return fc.integer({ min: 1, max: 5 });
    case 'yes_no':
      return fc.integer({ min: 0, max: 1 });
    case 'number':
      return fc.double({ min: 0, max: 100, noNaN: true });
    case 'date':
      return fc.integer({ min: -100_000, max: 100_000 });
    case 'choice':
      return fc.constantFrom(...ids);
    case 'multiple_choice':
      return fc.subarray(ids, { minLength: 1 }).map((chosen) => chosen.join(';'));
    default:
      return fc.string({ minLength: 1 }).map((text) => text.trim() || '好');
  }
}
