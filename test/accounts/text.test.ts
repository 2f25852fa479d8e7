import { describe, expect, test } from 'vitest';
import { classes, divisionNames } from '../../src/analyses/accounts/classes.js';
import { figureNames } from '../../src/analyses/accounts/figures.js';
import { accounts } from '../../src/analyses/accounts/index.js';

describe.each(['en', 'zh-CN'] as const)('in %s', (locale) => {
  const text = accounts.text[locale];

  test('every division, class and figure has a word', () => {
    const inputs = ['annual_cost', 'uncosted', 'otherwise'];
    const ids = [...divisionNames, ...Object.values(classes).flat(), ...figureNames, ...inputs];
    expect(Object.keys(text.values!).sort()).toEqual([...new Set(ids)].sort());
  });
});
