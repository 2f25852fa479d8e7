import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readScorecard } from '../../src/analyses/evaluate/scorecard.js';
import { ProblemError } from '../../src/problem.js';
import { readYaml } from '../../src/yaml/source.js';

function problemOf(text: string) {
  try {
    return readScorecard(text, 'card.yaml');
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
}

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  'b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]',
  'c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]',
  'd: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]',
].join('\n');

describe('hostile YAML gives one clear problem', () => {
  test.each([
    ['nothing', '', { code: 'document_not_map', line: 1 }],
    ['only a comment', '# nothing\n', { code: 'document_not_map' }],
    ['a list', '\n- 1\n', { code: 'document_not_map', line: 2, value: '- 1' }],
    ['text', 'hello', { code: 'document_not_map', line: 1, value: 'hello' }],
    ['a tab', 'name: a\ncriteria:\n\t- id: b\n', { code: 'yaml_tab', line: 3, value: '- id: b' }],
    [
      'a key twice',
      'name: a\r\nscale: [1, 5]\r\nname: b\r\n',
      { code: 'yaml_duplicate_key', line: 3, value: 'name: b' },
    ],
    ['two documents', 'name: a\n---\nname: b\n', { code: 'yaml_documents', line: 2 }],
    ['an open bracket', 'name: a\nscale: [1, 5\n', { code: 'yaml_syntax' }],
    ['an open quote', 'name: "a\nscale: [1, 5]\n', { code: 'yaml_syntax' }],
    ['nested colons', 'name: a\nscale: b: c\n', { code: 'yaml_syntax', line: 2, value: 'scale: b: c' }],
    ['a map as key', '? {a: b}\n: c\n', { code: 'yaml_syntax', line: 1 }],
    ['an alias of nothing', 'name: *nobody\n', { code: 'yaml_alias' }],
    ['aliases of aliases of aliases', bomb, { code: 'yaml_alias' }],
    [
      'an alias of itself',
      'name: &a [*a]\nscale: [1, 5]\ncriteria: *a\n',
      { code: 'document_invalid', column: 'name' },
    ],
    ['a deep list', `name: ${'['.repeat(50_000)}${']'.repeat(50_000)}`, { code: 'yaml_deep' }],
    ['deep dashes', '- '.repeat(50_000), { code: 'yaml_deep' }],
    ['a NUL', 'name: a\nscale: \0\n', { code: 'document_invalid', line: 2, column: 'scale' }],
  ])('%s', (_, text, problem) => {
    expect(problemOf(text)).toMatchObject({ file: 'card.yaml', ...problem });
  });

  test('a value of many lines is shown by its first, cut short', () => {
    const long = `name: {a: ${'长'.repeat(100)},\n b: c}\nscale: [1, 5]\ncriteria: [{id: k}]\n`;
    expect(problemOf(long)).toMatchObject({ code: 'document_invalid', value: `{a: ${'长'.repeat(55)}…` });
  });
});

test('values that aliases stand for are problems where the alias stands', () => {
  const text = 'name: a\nscale: [1, 5]\ncriteria:\n  - &k {id: k, weight: -1}\n  - *k\n';
  expect(problemOf(text)).toMatchObject({ line: 4, column: 'criteria[0].weight', value: '-1' });
});

test('a byte order mark and Windows line ends are nothing special', () => {
  expect(problemOf('\uFEFFname: a\r\nscale: [1, 5]\r\ncriteria:\r\n  - id: k\r\n')).toMatchObject({
    name: 'a',
  });
});

test('whatever the text, it is read or it is a problem', () => {
  const piece = fc.constantFrom(
    'name',
    ': ',
    '\n',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '&a ',
    '*a',
    '"',
    "'",
    '\t',
    '  ',
    '#',
    '|',
    '>',
    '!!x ',
    '---',
    '%',
    '一',
    '?',
    ',',
    '0',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      try {
        readYaml(text, 'card.yaml');
        readScorecard(text, 'card.yaml');
      } catch (error) {
        expect(error).toBeInstanceOf(ProblemError);
      }
    }),
    { numRuns: 2000 },
  );
});
