import { describe, expect, test } from 'vitest';
import { weighings } from '../../src/analyses/evaluate/weights.js';
import { factColumns } from '../../src/analyses/fact-columns.js';
import { captured, codeOf } from '../analyses/imports.js';
import { analyses } from '../helpers/analyses.js';

const code = codeOf(['analyses/evaluate/index.ts', 'analyses/weights/index.ts']);

// What holds for every analysis is tested in test/analyses; these words are not in every report.
describe.each(['en', 'zh-CN'] as const)('in %s', (locale) => {
  const text = analyses.evaluate.text[locale];

  test('there are words for many problems and notes', () => {
    expect(captured(code, /(?:fail|refuse)\(\s*'(\w+)'/g).length).toBeGreaterThan(20);
    expect(captured(code, /id: '(\w+)',\s*level:/g).length).toBeGreaterThan(20);
  });

  test('every step has words', () => {
    const ids = captured(code, /step: '(?!word)(\w+)'/g).concat(
      weighings.map((weighing) => `weight_${weighing}`),
    );
    expect(ids.length).toBeGreaterThan(15);
    for (const id of ids) expect(text.values?.[id], id).toBeTruthy();
  });

  test('every source has a word', () => {
    for (const id of [...weighings, 'rating', ...Object.keys(factColumns)])
      expect(text.values?.[id], id).toBeTruthy();
  });
});
