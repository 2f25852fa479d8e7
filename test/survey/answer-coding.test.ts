import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptOf, keysOf, numberOf, positionOf } from '../../src/questionnaires/answer-coding.js';
import { fieldsOf } from '../../src/questionnaires/fields.js';
import { readQuestionnaire } from '../../src/questionnaires/read.js';
import { readAnswer } from '../../src/questionnaires/read-answer.js';
import { paperForm } from '../../src/surveys/forms.js';
import { words } from '../../src/text/index.js';
import { view } from '../../src/wizard/view.js';
import { fresh, typing } from '../wizard/typing.js';
import { everyQuestion } from './samples.js';

const fields = fieldsOf(everyQuestion);
const field = (id: string) => fields.find((each) => each.id === id)!;

describe('the coding of options', () => {
  it.each([
    ['trouble', ['1', '0'], [1, 0], [1, 0]],
    ['tracking.functional', ['1', '2', '3', '4', '5'], [1, 2, 3, 4, 5], [1, 2, 3, 4, 5]],
    ['reason', ['1', '2', '3'], ['near', 'cheap', 'good'], [0, 1, 2]],
    ['channels', ['1', '2', '3'], ['shop', 'web', 'phone'], [Number.NaN, Number.NaN, Number.NaN]],
  ])('of %s', (id, keys, kept, numbers) => {
    const positions = kept.map((_, at) => at);
    expect(keysOf(field(id))).toEqual(keys);
    expect(positions.map((at) => keptOf(field(id), at))).toEqual(kept);
    expect(kept.map((answer) => numberOf(field(id), answer))).toEqual(numbers);
    expect(kept.map((answer) => positionOf(field(id), answer))).toEqual(positions);
    expect(keys.map((key) => readAnswer(field(id), key))).toEqual(kept.map((answer) => ({ answer })));
  });

  it('has no place for what is no option', () => {
    expect(positionOf(field('reason'), 'far')).toBe(-1);
    expect(positionOf(field('trouble'), 2)).toBe(-1);
    expect(positionOf(field('quality'), 1)).toBe(-1);
  });
});

/** A questionnaire with one question of these options, by id and label, and an open one behind it. */
function choosing(
  options: readonly (readonly [id: string | number, label: string | number])[],
  type = 'choice',
) {
  const written = options.map(([id, label]) => ({ id, label }));
  const questions = [
    { id: 'one', type, text: 'One?', options: written },
    { id: 'next', type: 'open', text: 'Next?' },
  ];
  const yaml = JSON.stringify({ id: 'x', title: 'X', roles: ['customer'], questions });
  return readQuestionnaire(yaml, 'x.yaml');
}

const children = choosing([
  ['none', '0'],
  ['one', '1'],
  ['two', '2'],
  ['more', '3 or more'],
]);

describe('options that are numbers', () => {
  it.each<[what: string, options: [string | number, string | number][], keys: string[]]>([
    [
      'from 1 on keep them',
      [
        [1, 'A'],
        [2, 'B'],
        [3, 3],
      ],
      ['1', '2', '3'],
    ],
    [
      'from 0 on keep them',
      [
        [0, 0],
        [1, 1],
        [2, 2],
        [3, '3 or more'],
      ],
      ['0', '1', '2', '3'],
    ],
    [
      'downwards keep them',
      [
        [5, 'Very'],
        [4, 'Quite'],
        [3, 'Not'],
      ],
      ['5', '4', '3'],
    ],
    [
      'in their labels have their ids',
      [
        ['a', '0'],
        ['b', '1'],
        ['c', 'many'],
      ],
      ['a', 'b', 'c'],
    ],
    [
      'in full width are numbers too',
      [
        ['a', '２'],
        ['b', '１'],
      ],
      ['a', 'b'],
    ],
    [
      'begin a label only: they are counted',
      [
        ['a', '1–2'],
        ['b', '3–5'],
        ['c', '6 or more'],
      ],
      ['1', '2', '3'],
    ],
  ])('%s', (_, options, keys) => {
    const [one] = fieldsOf(choosing(options));
    expect(keysOf(one!)).toEqual(keys);
  });

  it('are what they say, whatever their position', () => {
    const [one] = fieldsOf(children);
    const read = (text: string) => readAnswer(one!, text);
    expect(['0', '1', '2', '２', '3 or more', 'more'].map(read)).toEqual(
      ['none', 'one', 'two', 'two', 'more', 'more'].map((answer) => ({ answer })),
    );
    expect(['3', '4'].map(read)).toEqual([{ code: 'not_a_choice' }, { code: 'not_a_choice' }]);
  });

  it('stand so on paper and on the screen', () => {
    expect(paperForm(children, words('en'))).toContain('\n\n☐ 0  ☐ 1  ☐ 2  ☐ 3 or more\n');
    const { above } = view(typing(fresh(children), '<enter>'), words('en'), { columns: 80, rows: 24 });
    const shown = above.map(({ text }) => text).join('\n');
    expect(shown).toContain('none  0\none   1\ntwo   2\nmore  3 or more');
    const satisfied = choosing([
      [2, 'Yes'],
      [1, 'No'],
    ]);
    expect(paperForm(satisfied, words('en'))).toContain('☐ 2 Yes  ☐ 1 No\n');
  });

  it('of two digits are not taken at the first', () => {
    const tens = choosing([
      [10, 'A'],
      [20, 'B'],
      [1, 'C'],
    ]);
    expect(typing(fresh(tens), '<enter>20')).toMatchObject({ step: 'answer next', typed: '' });
    expect(typing(fresh(tens), '<enter>10').answers).toEqual(new Map([['one', '10']]));
    expect(typing(fresh(tens), '<enter>1').step).toBe('answer one');
    expect(typing(fresh(tens), '<enter>1<enter>').answers).toEqual(new Map([['one', '1']]));
  });
});

it('whatever stands before an option means that option: read, or typed by a clerk', () => {
  const names = [
    ...'0123456789',
    '01',
    '10',
    '11',
    '20',
    '２０',
    'a',
    'b',
    'c',
    '2 or more',
    '1–2',
    '是',
    '5x',
  ];
  const isId = (name: string) => /^[\p{L}\p{N}]+$/u.test(name);
  const distinct = fc.uniqueArray(fc.constantFrom(...names), {
    minLength: 4,
    maxLength: 12,
    selector: (name) => name.normalize('NFKC'),
  });
  fc.assert(
    fc.property(distinct, fc.constantFrom('choice', 'multiple_choice'), (chosen, type) => {
      const ids = chosen.filter(isId).slice(0, Math.floor(chosen.length / 2));
      const labels = chosen.filter((name) => !ids.includes(name));
      fc.pre(ids.length >= 2 && labels.length >= ids.length);
      const questionnaire = choosing(
        ids.map((id, at) => [id, labels[at]!] as const),
        type,
      );
      const [one] = fieldsOf(questionnaire);
      const keys = keysOf(one!);
      expect(new Set(keys).size).toBe(ids.length);
      const screen = view(typing(fresh(questionnaire), '<enter>'), words('en'), { columns: 80, rows: 30 });
      ids.forEach((id, at) => {
        for (const name of [id, labels[at]!, keys[at]!])
          expect(readAnswer(one!, name), name).toEqual({ answer: id });
        const { answers, step, typed } = typing(fresh(questionnaire), `<enter>${keys[at]}<enter>`);
        expect({ answer: answers.get('one'), step, typed }).toEqual({
          answer: id,
          step: 'answer next',
          typed: '',
        });
        expect(
          screen.above.some(({ text }) => text.startsWith(keys[at]!) && text.endsWith(labels[at]!)),
        ).toBe(true);
      });
    }),
    { numRuns: 300 },
  );
});
