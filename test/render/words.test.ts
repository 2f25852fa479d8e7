import '../helpers/analyses.js';
import { describe, expect, it } from 'vitest';
import { render } from '../../src/render/index.js';
import type { Report } from '../../src/report.js';
import { words } from '../../src/text/index.js';
import { column, report } from './samples.js';

describe('words', () => {
  it('head a column by its own heading, else by the word for its id', () => {
    const classes = report({
      id: 't',
      columns: [
        column('rank', 'count', [1]),
        column('entropy', 'count', [1]),
        column('nothing', 'count', [1]),
      ],
    });
    const drawn = render(classes, 'md', { words: words('zh-CN', 'evaluate') });
    expect(drawn).toContain('| 名次 | 熵权法 | nothing |');
  });

  it('have the id where a chart has no heading', () => {
    expect(words('en', 'weights').chart('nothing')).toBe('nothing');
  });

  it('take a heading from the data where there is no other', () => {
    const labelled: Report = {
      ...report({ id: 't', columns: [column('gold', 'count', [1]), column('rank', 'count', [1])] }),
      labels: { gold: { en: 'Gold', 'zh-CN': '金牌' }, rank: { en: 'Not this', 'zh-CN': '不是这个' } },
    };
    const lines = (locale: 'en' | 'zh-CN') => render(labelled, 'md', { words: words(locale, 'evaluate') });
    expect(lines('zh-CN')).toContain('| 金牌 | 名次 |');
    expect(lines('en')).toContain('| Gold | Rank |');
  });
});
