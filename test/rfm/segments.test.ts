import { describe, expect, test } from 'vitest';
import { cellCount, cellOf, cells, noCell } from '../../src/analyses/rfm/cells.js';
import { rfm } from '../../src/analyses/rfm/index.js';
import { labelsOf } from '../../src/analyses/rfm/labels.js';
import { readSegments } from '../../src/analyses/rfm/read-segments.js';
import { gapsOf, segmentByCell } from '../../src/analyses/rfm/segmentation.js';
import { type Problem, ProblemError } from '../../src/problem.js';
import { column } from '../evaluate/facts.js';
import { factsOfBuyers, run, standard } from './run.js';

const scores = [1, 2, 3, 4, 5];
const triples = scores.flatMap((r) => scores.flatMap((f) => scores.map((m) => [r, f, m] as const)));

function problemOf(text: string): Problem {
  try {
    readSegments(text, 'mine.yaml');
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  throw new Error('it was accepted');
}

test('the cells are all triples of scores, each with a number of its own', () => {
  expect(triples.map(([r, f, m]) => cells[cellOf(r, f, m)])).toEqual(
    triples.map(([r, f, m]) => ({ r, f, m })),
  );
  expect(new Set(triples.map((triple) => cellOf(...triple))).size).toBe(cellCount);
  expect(cells[noCell]).toEqual({ r: Number.NaN, f: Number.NaN, m: Number.NaN });
});

describe('the standard rules', () => {
  const byCell = segmentByCell(standard);

  test.each(triples)('put a customer of scores %i, %i and %i into a segment', (r, f, m) => {
    expect(standard.segments.map(({ id }) => id)).toContain(byCell[cellOf(r, f, m)]);
  });

  test('use every segment', () => {
    expect(gapsOf(standard)).toEqual({ uncovered: 0, unreachable: [] });
  });

  // One typical cell of each, by the usual descriptions of these segments.
  test.each([
    [5, 5, 5, 'champions'],
    [3, 4, 4, 'loyal'],
    [5, 2, 2, 'potential_loyalists'],
    [5, 1, 1, 'new_customers'],
    [4, 1, 1, 'promising'],
    [3, 2, 3, 'need_attention'],
    [3, 1, 1, 'about_to_sleep'],
    [1, 5, 5, 'cannot_lose'],
    [2, 3, 3, 'at_risk'],
    [2, 1, 1, 'hibernating'],
    [1, 1, 1, 'lost'],
  ])('call %i, %i, %i %s', (r, f, m, segment) => {
    expect(byCell[cellOf(r, f, m)]).toBe(segment);
  });

  test('have a name and an action in both languages', () => {
    for (const { id, label, action } of standard.segments) {
      for (const words of [label, action]) {
        expect(words.en, id).toMatch(/^[A-Z][a-z]/);
        expect(words['zh-CN'], id).toMatch(/\p{Script=Han}/u);
      }
    }
  });
});

describe('rules of one’s own', () => {
  const mine = readSegments(
    `
name: mine
segments:
  - {id: 贵宾, when: {r: 5, m: [4, 5]}, label: 贵宾, action: {en: Call them}}
  - {id: recent, when: {r: [4, 5]}}
  - {id: never, when: {r: 5, f: 3}}
`,
    'mine.yaml',
  );

  test('may give a number or a range, and leave out what may be any', () => {
    expect(mine).toEqual({
      name: 'mine',
      segments: [
        {
          id: '贵宾',
          when: { r: [5, 5], f: [1, 5], m: [4, 5] },
          label: { und: '贵宾' },
          action: { en: 'Call them' },
        },
        { id: 'recent', when: { r: [4, 5], f: [1, 5], m: [1, 5] }, label: {}, action: {} },
        { id: 'never', when: { r: [5, 5], f: [3, 3], m: [1, 5] }, label: {}, action: {} },
      ],
    });
  });

  test('match everybody where they say nothing', () => {
    const all = readSegments('name: all\nsegments: [{id: everybody}]', 'all.yaml');
    expect(gapsOf(all)).toEqual({ uncovered: 0, unreachable: [] });
  });

  test('win in their order', () => {
    const byCell = segmentByCell(mine);
    expect(byCell[cellOf(5, 3, 4)]).toBe('贵宾');
    expect(byCell[cellOf(5, 3, 3)]).toBe('recent');
    expect(byCell[cellOf(3, 3, 3)]).toBe('other');
  });

  test('are warned about where they leave gaps, or hide one another', () => {
    const facts = factsOfBuyers([[1, 9, 9], [2, 5, 5], [3, 1, 1], null]);
    const { tables, notes } = run(facts, { segments: mine });
    expect(notes.filter(({ level }) => level === 'warning').slice(-2)).toEqual([
      // r from 1 to 3: 3 × 25.
      { id: 'uncovered', level: 'warning', args: { segmentation: 'mine', cells: 75, of: 125 } },
      { id: 'unreachable', level: 'warning', args: { segmentation: 'mine', segments: 'never' } },
    ]);
    expect(column(tables, 'segments', 'segment')).toEqual([
      '贵宾',
      'recent',
      'never',
      'other',
      'no_purchases',
    ]);
    expect(column(tables, 'segments', 'action')).toEqual([
      '贵宾.action',
      null,
      null,
      'other.action',
      'no_purchases.action',
    ]);
  });

  test('give classes, and whoever is in none of them another', () => {
    const facts = factsOfBuyers([[1, 9, 9], null]);
    const [gappy] = rfm.classify!(run(facts, { segments: mine }).result);
    expect(gappy.ordered).toBe(false);
    expect(gappy.classes).toEqual(['贵宾', 'recent', 'never', 'other', 'no_purchases']);
    const [whole] = rfm.classify!(run(facts).result);
    expect(whole.classes).toEqual([...standard.segments.map(({ id }) => id), 'no_purchases']);
    expect(whole.of).toEqual(['new_customers', 'no_purchases']);
  });

  test('have words in every language if in any', () => {
    const labels = labelsOf(mine);
    expect(labels.贵宾['zh-CN']).toBe('贵宾');
    expect(labels.贵宾.en).toBe('贵宾');
    expect(labels['贵宾.action']['zh-CN']).toBe('Call them');
    expect(labels.recent).toEqual({});
  });
});

describe('a problem names the line, the key and the value', () => {
  const with_ = (segment: string) => `name: mine\nsegments:\n  - ${segment}\n`;

  test.each([
    ['{id: a, when: {r: 6}}', 'document_invalid', 'segments[0].when.r', '6'],
    ['{id: a, when: {r: 0}}', 'document_invalid', 'segments[0].when.r', '0'],
    ['{id: a, when: {r: 1.5}}', 'document_invalid', 'segments[0].when.r', '1.5'],
    ['{id: a, when: {r: high}}', 'document_invalid', 'segments[0].when.r', 'high'],
    ['{id: a, when: {f: [5, 4]}}', 'document_invalid', 'segments[0].when.f', '[5, 4]'],
    ['{id: a, when: {f: [1, 2, 3]}}', 'document_invalid', 'segments[0].when.f', '[1, 2, 3]'],
    ['{id: a, when: {f: []}}', 'document_invalid', 'segments[0].when.f', '[]'],
    ['{id: a.action}', 'document_invalid', 'segments[0].id', 'a.action'],
    ['{id: other}', 'segment_reserved', 'segments[0].id', 'other'],
    ['{id: no_purchases}', 'segment_reserved', 'segments[0].id', 'no_purchases'],
    ['{id: recency}', 'segment_reserved', 'segments[0].id', 'recency'],
    ['{id: none}', 'segment_reserved', 'segments[0].id', 'none'],
    ['{id: no_class}', 'segment_reserved', 'segments[0].id', 'no_class'],
    ['{id: from_class}', 'segment_reserved', 'segments[0].id', 'from_class'],
    ['{id: to_class}', 'segment_reserved', 'segments[0].id', 'to_class'],
    ['{id: yes}', 'segment_reserved', 'segments[0].id', 'yes'],
    ['{when: {r: 1}}', 'document_key_missing', 'segments[0].id', undefined],
    ['{id: a, wen: {r: 1}}', 'document_key_unknown', 'segments[0].wen', '{r: 1}'],
    ['{id: a, when: {x: 1}}', 'document_key_unknown', 'segments[0].when.x', '1'],
  ])('%s', (segment, code, key, value) => {
    expect(problemOf(with_(segment))).toMatchObject({ code, line: 3, column: key, file: 'mine.yaml' });
    expect(problemOf(with_(segment)).value).toBe(value);
  });

  test('two segments of one id', () => {
    expect(problemOf(`${with_('{id: a}')}  - {id: a}\n`)).toMatchObject({
      code: 'segment_duplicate',
      line: 4,
      column: 'segments[1].id',
    });
  });

  test('no segment', () => {
    expect(problemOf('name: mine\nsegments: []')).toMatchObject({ code: 'document_invalid', line: 2 });
  });
});
