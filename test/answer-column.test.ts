import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnswerColumn } from '../src/answer-column.js';

describe('AnswerColumn', () => {
  it('has no answer where none is set', () => {
    expect([...new AnswerColumn(2)]).toEqual([Number.NaN, Number.NaN]);
    expect([...new AnswerColumn(0)]).toEqual([]);
  });

  it('gives every answer as it was set, of whatever size, in whatever order', () => {
    const answer = fc.oneof(
      fc.integer({ min: 0, max: 10 }),
      fc.integer({ min: -130, max: 130 }),
      fc.double(),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(9), answer)), (answers) => {
        const column = new AnswerColumn(10);
        const expected = new Array(10).fill(Number.NaN);
        for (const [response, given] of answers) {
          column.set(response, given);
          expected[response] = given;
        }
        expect([...column]).toEqual(expected);
      }),
    );
  });
});
