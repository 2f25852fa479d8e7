import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../src/questionnaires/fields.js';
import { type LostMeaning, lostMeanings } from '../../src/questionnaires/lost-meanings.js';
import type { Answer } from '../../src/questionnaires/questionnaire.js';
import { readQuestionnaire } from '../../src/questionnaires/read.js';
import { everyQuestion, everyType } from './samples.js';

/** An answer to every field. */
const answered = new Map<string, Answer[]>([
  ...fieldsOf(everyQuestion).map(({ id }): [string, Answer[]] => [id, [1]]),
  ['reason', ['near', 'good']],
  ['channels', ['shop;phone']],
  ['visits', [3, 80]],
  ['comment', ['']],
]);

/** What is lost where the sample has one text in place of another. */
function lostWith(from: string | RegExp, to: string, inUse = answered): LostMeaning[] {
  const yaml = everyType.replace(from, to);
  if (yaml === everyType) throw new Error(`not in the sample: ${from}`);
  return lostMeanings(everyQuestion, readQuestionnaire(yaml, 'later.yaml'), inUse);
}

const line = (id: string) => new RegExp(` {2}- \\{id: ${id}, .*\\n`);

describe('what stored answers no longer mean', () => {
  it('is nothing where words, order, dimensions, rules, questions and options come or change', () => {
    expect(lostMeanings(everyQuestion, everyQuestion, answered)).toEqual([]);
    const visits = line('visits').exec(everyType)![0];
    for (const [from, to] of [
      ['en: Quality', 'en: How good it is'],
      ['{en: Poor, zh-CN: 很差}', '{en: Bad, zh-CN: 差}'],
      ['weight: 60', 'weight: 10'],
      ['type: nps,', 'type: nps, dimension: goods,'],
      ['when: {question: trouble, is: yes}', 'when: {question: trouble, is: no}'],
      ['questions:\n', 'questions:\n  - {id: more, type: rating, text: {en: More, zh-CN: 更多}}\n'],
      ['      - {id: near,', '      - {id: other, label: {en: Other, zh-CN: 其他}}\n      - {id: near,'],
      ['scale: [0, 100]', 'scale: [3, 80]'],
    ]) {
      expect(lostWith(from, to), to).toEqual([]);
    }
    const moved = readQuestionnaire(everyType.replace(visits, '') + visits, 'later.yaml');
    expect(lostMeanings(everyQuestion, moved, answered)).toEqual([]);
  });

  it('is that of a rating whose ends have changed places', () => {
    const [low, high] = ['{en: Poor, zh-CN: 很差}', '{en: Excellent, zh-CN: 优秀}'];
    expect(lostWith(`${low}, ${high}`, `${high}, ${low}`).map(({ question }) => question)).toContain(
      'quality',
    );
  });

  it('names a question that is asked no more or in another way', () => {
    expect(lostWith(line('visits'), '')).toEqual([
      { question: 'visits', before: 'number 0–100', after: null },
    ]);
    expect(lostWith(line('advice'), line('advice').exec(everyType)![0].replace('7]', '9]'))).toEqual([
      { question: 'advice', before: 'rating 1–7', after: 'rating 1–9' },
    ]);
    expect(lostWith('id: price, type: importance', 'id: price, type: rating')).toEqual([
      { question: 'price', before: 'rating 1–5', after: null },
    ]);
    expect(lostWith('type: open', 'type: date')).toEqual([
      { question: 'comment', before: 'open', after: 'date' },
    ]);
    expect(lostWith('scale: [0, 100]', 'scale: [0, 50]')).toEqual([
      { question: 'visits', before: 'number 0–100', after: 'number 0–50' },
    ]);
  });

  it('names one of whose chosen options one is gone or has moved among them', () => {
    const near = '      - {id: near, label: {en: "Near, and easy", zh-CN: 近便}}\n';
    const good = '      - {id: good, label: {en: Good, zh-CN: 好}}\n';
    expect(lostWith(good, '')).toEqual([
      { question: 'reason', before: 'choice: near, cheap, good', after: 'choice: near, cheap' },
    ]);
    const cheap = '      - {id: cheap, label: {en: Cheap, zh-CN: 便宜}}\n';
    expect(lostWith(near + cheap + good, good + cheap + near)).toMatchObject([{ question: 'reason' }]);
    // Nobody has chosen this one.
    expect(lostWith(cheap, '')).toEqual([]);
    const shop = '      - {id: shop, label: {en: Shop, zh-CN: 门店}}\n';
    expect(lostWith(shop, '')).toMatchObject([{ question: 'channels' }]);
  });

  it('is nothing that nobody has answered', () => {
    expect(lostWith(line('visits'), '', new Map())).toEqual([]);
    expect(lostWith(line('visits'), '', new Map([['quality', [1]]]))).toEqual([]);
  });
});
