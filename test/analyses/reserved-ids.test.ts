import { expect, test } from 'vitest';
import { isReserved } from '../../src/analyses/reserved-ids.js';
import { en } from '../../src/text/en.js';
import { analyses } from '../helpers/analyses.js';

test('every id that has a word in reports is reserved', () => {
  const { text } = analyses.accounts;
  for (const id of [
    // A word that holds in one column only is of listings, which have no ids of users' own.
    ...Object.keys(en.values).filter((id) => !id.includes('.')),
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
