import { expect, test } from 'vitest';
import { isReserved } from '../../src/analyses/reserved-ids.js';
import { en } from '../../src/text/en.js';
import { analyses } from '../helpers/analyses.js';

test('every id that has a word in reports is reserved', () => {
  const { text } = analyses.accounts;
  for (const id of [
    ...Object.keys(en.values),
    ...Object.keys(text.en.values!),
    'no_class',
    'from_class',
    'to_class',
  ])
    expect(isReserved(id, text.en), id).toBe(true);
});

test('ids of one’s own are not', () => {
  for (const id of ['vip', 'special', 'constructor', 'recency.of'])
    expect(isReserved(id, analyses.rfm.text.en)).toBe(false);
});
