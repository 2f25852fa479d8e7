import { describe, expect, it } from 'vitest';
import { keptOf, keysOf, numberOf, positionOf } from '../../src/questionnaires/answer-coding.js';
import { fieldsOf } from '../../src/questionnaires/fields.js';
import { readAnswer } from '../../src/questionnaires/read-answer.js';
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
