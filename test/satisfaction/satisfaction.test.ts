import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { satisfaction } from '../../src/analyses/satisfaction/index.js';
import type { SatisfactionOptions } from '../../src/analyses/satisfaction/options.js';
import { presets } from '../../src/questionnaires/presets/index.js';
import { readQuestionnaire } from '../../src/questionnaires/read.js';
import { column } from '../evaluate/facts.js';
import { factsOf } from '../helpers/facts.js';
import { type KnownResponse, withResponses } from '../helpers/responses.js';
import { reportOn } from '../surveys/reports.js';

const fixtures = new URL('../../fixtures/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, fixtures), 'utf8');

/** The items of servqual by the letter of their dimension. */
const sizes = { T: 4, R: 5, S: 4, A: 4, E: 5 };
const items = Object.entries(sizes).flatMap(([letter, size]) =>
  Array.from({ length: size }, (_, i) => `${letter}${i + 1}`),
);

/** A hundred respondents who expect 6 of everything; their gaps sum to these, in each item of a dimension. */
function hundred(sums: Readonly<Record<string, number>>): string {
  const header = items.flatMap((item) => [`${item}.expected`, `${item}.perceived`]);
  const rows = Array.from({ length: 100 }, (_, i) => {
    const gap = (sum: number) => Math.trunc(sum / 100) + (i < Math.abs(sum % 100) ? Math.sign(sum) : 0);
    return [`r${i}`, 'customer', ...items.flatMap((item) => [6, 6 + gap(sums[item[0]])])].join(',');
  });
  return [`respondent,role,${header.join(',')}`, ...rows].join('\n');
}

describe('the gaps of the book', () => {
  // Tangibles −.65, reliability −1.10, responsiveness −.83, assurance −.70, empathy −1.01: −4.29/5; by 11, 32, 22,
  // 19, 16 points −90.07/100.
  const responses = hundred({ T: -65, R: -110, S: -83, A: -70, E: -101 });

  test('by dimension, and overall', async () => {
    const { of } = await reportOn('satisfaction', 'servqual', { responses });
    expect(of('dimensions', 'dimension')[0]).toBe('tangibles');
    expect(of('dimensions', 'weight')).toEqual([0.11, 0.32, 0.22, 0.19, 0.16]);
    const gaps = of('dimensions', 'gap').map(Number);
    for (const [i, gap] of [-0.65, -1.1, -0.83, -0.7, -1.01].entries()) expect(gaps[i]).toBeCloseTo(gap, 12);
    expect(of('summary', 'weighting')).toEqual(['unweighted', 'weighted']);
    expect(of('summary', 'gap')[0]).toBeCloseTo(-0.858, 12);
    expect(of('summary', 'gap')[1]).toBeCloseTo(-0.9007, 12);
    expect(of('summary', 'responses')).toEqual([100, 100]);
  });

  // By hand: 65 of 100 at −1, the rest at 0: variance .65 × .35 × 100/99, t(99) = 1.984217.
  test('with an interval', async () => {
    const { of } = await reportOn('satisfaction', 'servqual', { responses });
    const margin = 1.984217 * Math.sqrt((0.65 * 0.35) / 99);
    expect(of('items', 'lower')[0]).toBeCloseTo(-0.65 - margin, 6);
    expect(of('dimensions', 'upper')[0]).toBeCloseTo(-0.65 + margin, 6);
    expect(of('items', 'expected')[0]).toBe(6);
    expect(of('items', 'perceived')[0]).toBeCloseTo(5.35, 12);
  });

  test('without weights there is no weighted gap', async () => {
    const unweighted = presets.servqual.replace(/, weight: \d+/g, '');
    const { of, ids } = await reportOn('satisfaction', unweighted, { responses });
    expect(of('summary', 'weighting')).toEqual(['unweighted']);
    expect(of('dimensions', 'weight')).toEqual([null, null, null, null, null]);
    expect(ids).toContain('no_weights');
  });
});

describe('the shop', () => {
  const expected = JSON.parse(read('surveys/shop/satisfaction.json'));
  const shop = { responses: read('shop/responses.csv'), customers: read('shop/customers.csv') };

  test('agrees with Python: items, dimensions, customers', async () => {
    const { of } = await reportOn('satisfaction', 'servqual', shop);
    const close = (found: unknown, value: number) => expect(found).toBeCloseTo(value, 9);
    close(of('summary', 'gap')[0], expected.overall);
    close(of('summary', 'gap')[1], expected.weighted);
    of('dimensions', 'dimension').forEach((id, i) => {
      close(of('dimensions', 'gap')[i], expected.dimensions[String(id)]);
    });
    expect(of('items', 'item')).toEqual(expected.items.map(([id]: [string]) => id));
    for (const [i, [, n, gap, lower, upper]] of expected.items.entries()) {
      expect(of('items', 'responses')[i]).toBe(n);
      close(of('items', 'gap')[i], gap);
      close(of('items', 'lower')[i], lower);
      close(of('items', 'upper')[i], upper);
    }
    expect(of('customers', 'customer_id')).toEqual(expected.customers.map(([id]: [string]) => id));
    for (const [i, [, responses, answered, gap, weighted, weakest]] of expected.customers.entries()) {
      expect(of('customers', 'responses')[i]).toBe(responses);
      expect(of('customers', 'items_answered')[i]).toBe(answered);
      close(of('customers', 'gap')[i], gap);
      close(of('customers', 'weighted_gap')[i], weighted);
      expect(of('customers', 'weakest_dimension')[i]).toBe(weakest);
    }
  });

  test('two years are those of the two years alone', async () => {
    const both = await reportOn('satisfaction', 'servqual', shop, { against: '2024-06-30' });
    const before = await reportOn('satisfaction', 'servqual', shop, { to: '2024-06-30' });
    const now = await reportOn('satisfaction', 'servqual', shop, { from: '2024-07-01' });
    for (const table of ['summary', 'dimensions', 'items', 'groups', 'group_dimensions', 'group_items']) {
      expect(both.of(table, 'gap')).toEqual(now.of(table, 'gap'));
      expect(both.of(table, 'before')).toEqual(before.of(table, 'gap'));
      const changes = now.of(table, 'gap').map((gap, i) => Number(gap) - Number(before.of(table, 'gap')[i]));
      expect(both.of(table, 'change')).toEqual(changes);
    }
    expect(both.notes).toContainEqual({ id: 'anonymous', responses: 3 });
  });
});

const questionnaire = readQuestionnaire(presets.servqual, 'servqual');
const initial: SatisfactionOptions = { questionnaire, by: 'role', against: null, from: null, to: null };

function present(responses: readonly KnownResponse[], given: Partial<SatisfactionOptions> = {}) {
  const options = { ...initial, ...given };
  const facts = withResponses(factsOf([{ id: 'A' }, { id: 'B' }]), options.questionnaire!, responses);
  const { tables, notes } = satisfaction.present(satisfaction.compute(facts, options), options);
  return { of: (table: string, id: string) => column(tables, table, id), ids: notes.map(({ id }) => id) };
}

describe('what is missing', () => {
  test('half an item is no gap, and not a zero', () => {
    const { of, ids } = present([
      { customer: 'A', answers: { 'T1.expected': 7, 'T1.perceived': 4, 'R1.expected': 7 } },
      { customer: 'A', answers: { 'T1.expected': 2, 'T2.perceived': 3 } },
    ]);
    expect(of('items', 'responses').slice(0, 5)).toEqual([1, 0, 0, 0, 0]);
    expect(of('items', 'expected')[0]).toBe(7);
    expect(of('dimensions', 'gap')).toEqual([-3, null, null, null, null]);
    expect(of('summary', 'gap')).toEqual([-3, -3]);
    expect(of('customers', 'gap')).toEqual([-3]);
    expect(of('customers', 'items_answered')).toEqual([1]);
    expect(ids).toContain('unanswered');
  });

  test('nobody answered at all', () => {
    const { of, ids } = present([{ role: 'staff', answers: { 'T1.expected': 1, 'T1.perceived': 5 } }]);
    expect(of('summary', 'gap')).toEqual([null, null]);
    expect(of('summary', 'responses')).toEqual([0, 0]);
    expect(of('groups', 'gap')).toEqual([4, 4]);
    expect(of('customers', 'customer_id')).toEqual([]);
    expect(ids).toContain('nobody_answered');
  });

  test('items without a dimension have no weight', () => {
    const yaml = presets.servqual.replace('    dimension: tangibles\n', '');
    const own = readQuestionnaire(yaml, 'own.yaml');
    const pair = (item: string, gap: number) => ({ [`${item}.expected`]: 4, [`${item}.perceived`]: 4 + gap });
    const { of, ids } = present([{ answers: { ...pair('T1', -2), ...pair('T2', 1), ...pair('R1', 1) } }], {
      questionnaire: own,
    });
    expect(of('dimensions', 'dimension')).not.toContain(null);
    expect(of('summary', 'gap')).toEqual([0, 1]);
    expect(ids).toContain('item_without_dimension');
  });

  test('a questionnaire without expectations is refused', () => {
    const nps = readQuestionnaire(presets.nps, 'nps');
    expect(() => present([], { questionnaire: nps })).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ code: 'no_expectations' }) }),
    );
  });
});

test('one who answers alone is the whole, and a group of all is all', () => {
  const rating = fc.option(fc.integer({ min: 1, max: 7 }), { nil: undefined });
  const answered = fc.array(fc.tuple(fc.constantFrom(...items), rating, rating), { maxLength: 60 });
  fc.assert(
    fc.property(answered, (pairs) => {
      const answers: Record<string, number> = {};
      for (const [item, expected, perceived] of pairs) {
        if (expected !== undefined) answers[`${item}.expected`] = expected;
        if (perceived !== undefined) answers[`${item}.perceived`] = perceived;
      }
      const { of } = present([{ customer: 'B', role: 'customer', answers }]);
      expect(of('groups', 'gap')).toEqual(of('summary', 'gap'));
      for (const table of ['dimensions', 'items'])
        expect(of(`group_${table}`, 'gap')).toEqual(of(table, 'gap'));
      const [gap, weighted] = of('summary', 'gap');
      const near = (value: unknown) => (value === null ? null : expect.closeTo(Number(value), 12));
      expect(of('customers', 'gap')[0]).toEqual(near(gap));
      expect(of('customers', 'weighted_gap')[0]).toEqual(near(weighted));
      // One response has no interval.
      expect(of('customers', 'lower')[0] ?? null).toBeNull();
    }),
  );
});

// By hand: gaps −1 and −3 are −2 ± t(.975, 1) · 1 = 12.7062.
test('a customer who answers twice has limits', () => {
  const gap = (perceived: number) => ({ 'T1.expected': 5, 'T1.perceived': perceived });
  const { of } = present([
    { customer: 'B', answers: gap(4) },
    { customer: 'B', answers: gap(2) },
    { customer: 'A', answers: gap(4) },
  ]);
  expect(of('customers', 'customer_id')).toEqual(['B', 'A']);
  expect(of('customers', 'gap')).toEqual([-2, -1]);
  expect(of('customers', 'lower')).toEqual([expect.closeTo(-2 - 12.7062, 4), null]);
  expect(of('customers', 'upper')).toEqual([expect.closeTo(-2 + 12.7062, 4), null]);
});
