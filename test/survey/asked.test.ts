import { describe, expect, it } from 'vitest';
import { answersAsked, missingFields, questionsAsked } from '../../src/questionnaires/asked.js';
import type { Answer } from '../../src/questionnaires/questionnaire.js';
import { readQuestionnaire } from '../../src/questionnaires/read.js';

const survey = readQuestionnaire(
  `
id: chain
title: Chain
scale: [0, 10]
questions:
  - {id: score, type: rating, text: Score, required: true}
  - {id: unhappy, type: yes_no, text: Unhappy?, required: true, when: {question: score, to: 6}}
  - {id: why, type: multiple_choice, text: Why?, required: true, when: {question: unhappy, is: yes},
     options: [{id: price, label: P}, {id: wait, label: W}, {id: other, label: O}]}
  - {id: how_long, type: number, text: How long?, when: {question: why, is: [wait, other]}}
  - {id: fan, type: open, text: What do you like?, when: {question: score, from: 9, to: 10}}
  - {id: both, type: open, text: Why both?, when: {question: why, is: other;price}}
  - {id: pair, type: expectation, text: Pair}
  - {id: gap, type: open, text: Why so low?, when: {question: pair.perceived, is: [0, 1]}}
`,
  'chain.yaml',
);

const asked = (answers: Record<string, Answer>) =>
  questionsAsked(survey, new Map(Object.entries(answers))).map(({ id }) => id);

describe('skip rules', () => {
  it('ask only what the answers so far call for', () => {
    expect(asked({})).toEqual(['score', 'pair']);
    expect(asked({ score: 6 })).toEqual(['score', 'unhappy', 'pair']);
    expect(asked({ score: 7 })).toEqual(['score', 'pair']);
    expect(asked({ score: 0, unhappy: 1, why: 'price;other' })).toEqual([
      ...['score', 'unhappy', 'why', 'how_long', 'both', 'pair'],
    ]);
    expect(asked({ score: 0, unhappy: 1, why: 'price' })).toEqual(['score', 'unhappy', 'why', 'pair']);
    expect(asked({ score: 9 })).toContain('fan');
    expect(asked({ score: 8 })).not.toContain('fan');
    expect(asked({ 'pair.perceived': 0 })).toContain('gap');
    expect(asked({ 'pair.expected': 0 })).not.toContain('gap');
  });

  it('do not ask what hangs on a question that is not asked', () => {
    // “Unhappy” was answered before the score changed.
    expect(asked({ score: 10, unhappy: 1, why: 'wait' })).toEqual(['score', 'fan', 'pair']);
  });

  it('tell which required answers are missing, and which answers go', () => {
    const missing = (answers: Record<string, Answer>) =>
      missingFields(survey, new Map(Object.entries(answers))).map(({ id }) => id);
    expect(missing({})).toEqual(['score']);
    expect(missing({ score: 0 })).toEqual(['unhappy']);
    expect(missing({ score: 0, unhappy: 0 })).toEqual([]);
    expect(missing({ score: 0, unhappy: 1 })).toEqual(['why']);
    const kept = answersAsked(
      survey,
      new Map<string, Answer>([
        ['score', 10],
        ['unhappy', 1],
        ['fan', 'x'],
      ]),
    );
    expect([...kept.keys()]).toEqual(['score', 'fan']);
  });
});
