import { expect, test } from 'vitest';
import { rfm } from '../../src/analyses/rfm/index.js';
import { readSegments } from '../../src/analyses/rfm/read-segments.js';
import type { Facts } from '../../src/facts.js';
import type { Table } from '../../src/report.js';
import { column } from '../evaluate/facts.js';
import { factsOfBuyers, run, today } from './run.js';

const facts: Facts = {
  ...factsOfBuyers([[60, 1, 10], [50, 2, 20.5], [40, 3, 30], [30, 4, 40], [20, 5, 50], [10, 6, 60], null]),
  transaction_sources: {
    customer: Int32Array.of(2, 2, 5),
    file: ['2023.csv', '2024.csv', '2024.csv'],
    lines: Int32Array.of(2, 1, 6),
    first_line: Int32Array.of(3, 40, 2),
    last_line: Int32Array.of(90, 40, 80),
  },
};

function explain(customer: number, given: Parameters<typeof run>[1] = {}) {
  const { result, options } = run(facts, given);
  return rfm.explain!(result, facts, options, customer);
}

function rows(tables: readonly Table[], id: string) {
  const table = tables.find((each) => each.id === id)!;
  const columns = table.columns.map((each) => column(tables, id, each.id));
  return [...columns[0].keys()].map((row) => columns.map((values) => values[row]));
}

test('a segment is explained from the lines of the files to the rule', () => {
  const { tables, notes } = explain(2);
  const places = ['2023.csv; 2024.csv', '3–90 (2); 40–40 (1)'];
  expect(rows(tables, 'inputs')).toEqual([
    ['recency', 40, today - 40, today, ...places],
    ['frequency', 3, null, today, ...places],
    ['monetary', 30, null, today, ...places],
  ]);
  expect(rows(tables, 'derivation')).toEqual([
    ['recency', 40, 40, 50, 'from', 2],
    ['frequency', 3, 3, 4, 'from', 3],
    ['monetary', 30, 30, 40, 'from', 3],
  ]);
  expect(rows(tables, 'rules')).toEqual([
    ['champions', '4–5', '4–5', '4–5', 'no'],
    ['loyal', '3–5', '3–5', '3–5', 'no'],
    ['potential_loyalists', '4–5', '2–5', '1–5', 'no'],
    ['new_customers', '5', '1', '1–5', 'no'],
    ['promising', '4', '1', '1–5', 'no'],
    ['need_attention', '3', '2–5', '2–5', 'no'],
    ['about_to_sleep', '3', '1–5', '1–5', 'no'],
    ['cannot_lose', '1–2', '4–5', '4–5', 'no'],
    ['at_risk', '1–2', '2–5', '3–5', 'yes'],
  ]);
  expect(rows(tables, 'result')).toEqual([['c002', 'name 2', 2, 3, 3, 'at_risk', 'at_risk.action']]);
  expect(notes.map(({ id }) => id)).toEqual(['quintiles', 'explain_inputs']);
});

test('the first rule that matches is the last one tried', () => {
  expect(rows(explain(5).tables, 'rules')).toEqual([['champions', '4–5', '4–5', '4–5', 'yes']]);
});

test('whom no rule matches is told so after all of them', () => {
  const segments = readSegments('name: few\nsegments: [{id: a, when: {r: 5}}, {id: b, when: {f: 5}}]', 'few');
  const { tables } = explain(0, { segments });
  expect(column(tables, 'rules', 'matches')).toEqual(['no', 'no']);
  expect(column(tables, 'result', 'segment')).toEqual(['other']);
});

test('who never bought has no scores, and no rule is tried', () => {
  const { tables } = explain(6);
  expect(rows(tables, 'inputs')).toEqual([
    ['recency', null, null, today, null, null],
    ['frequency', 0, null, today, null, null],
    ['monetary', 0, null, today, null, null],
  ]);
  expect(rows(tables, 'derivation')).toEqual([
    ['recency', null, null, null, null, null],
    ['frequency', 0, null, null, null, null],
    ['monetary', 0, null, null, null, null],
  ]);
  expect(rows(tables, 'rules')).toEqual([]);
  expect(rows(tables, 'result')).toEqual([
    ['c006', 'name 6', null, null, null, 'no_purchases', 'no_purchases.action'],
  ]);
});

test('who bought once as most did stands below the cuts that coincide there', () => {
  const facts = factsOfBuyers([...Array.from({ length: 9 }, (_, i) => [i, 1, i] as const), [9, 6, 9]]);
  const { result, options } = run(facts);
  const derived = (customer: number) =>
    rows(rfm.explain!(result, facts, options, customer).tables, 'derivation')[1];
  expect(derived(0)).toEqual(['frequency', 1, null, 1, 'to', 1]);
  expect(derived(9)).toEqual(['frequency', 6, 1, null, 'neither', 5]);
});
