import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { asking } from './ask.js';

const read = (file: string) =>
  readFileSync(new URL(`../../fixtures/lifetime/simulated/${file}`, import.meta.url), 'utf8');
/** Worked out in Python; its source is written in it. */
const expected = JSON.parse(read('expected.json'));
const trainTo = '2023-12-31';

test('finds the parameters of every model', async () => {
  const { ask } = await asking(read('transactions.csv'));
  const found = await ask({ trainTo });
  for (const model of ['bg-nbd', 'mbg-nbd', 'pareto-nbd', 'gamma-gamma']) {
    const estimates = found.parameters(model) as number[];
    expected[model].parameters.forEach((value: number, i: number) => {
      expect(estimates[i] / value, `${model} ${i}`).toBeCloseTo(1, 5);
    });
    if (model !== 'gamma-gamma') {
      const logLikelihood = found.cell('models', 'model', model, 'log_likelihood');
      expect(logLikelihood).toBeCloseTo(expected[model].log_likelihood, 5);
      expect(found.cell('models', 'model', model, 'aic')).toBeCloseTo(8 - 2 * Number(logLikelihood), 8);
    }
  }
});

test('foretells as the closed forms do, customer by customer', async () => {
  const { ask } = await asking(read('transactions.csv'));
  const found = await ask({ trainTo, model: 'bg-nbd' });
  const { holdout, horizon, best } = expected;
  const total = (measure: string, id = 'expected') => found.cell('totals', 'measure', measure, id);
  expect(total('training_purchases', 'actual')).toBe(expected.repeats);
  expect(total('training_purchases')).toBeCloseTo(expected.training_expected, 3);
  expect(total('holdout_purchases', 'actual')).toBe(holdout.actual);
  expect(total('holdout_purchases')).toBeCloseTo(holdout.expected, 3);
  expect(total('alive')).toBeCloseTo(horizon.alive, 3);
  expect(total('horizon_purchases')).toBeCloseTo(horizon.purchases, 3);
  expect(total('horizon_value')).toBeCloseTo(horizon.value, 2);
  expect(found.cell('models', 'model', 'bg-nbd', 'holdout_mae')).toBeCloseTo(holdout.mae, 6);
  expect(found.cell('models', 'model', 'bg-nbd', 'holdout_rmse')).toBeCloseTo(holdout.rmse, 6);

  const first = (id: string) => Number(found.column('customers', id)[0]);
  expect(found.column('customers', 'customer_id')[0]).toBe(best.customer_id);
  expect(first('x')).toBe(best.x);
  for (const id of ['t_x', 'T', 'p_alive', 'expected_purchases'])
    expect(first(id), id).toBeCloseTo(best[id], 5);
  for (const id of ['expected_spend', 'value']) expect(first(id) / 10_000, id).toBeCloseTo(best[id], 3);
});

test('says from which day it foretells where the training ended before', async () => {
  const { clientele } = await asking(read('transactions.csv'));
  const noteOf = async (given: { trainTo?: string }) =>
    (await clientele.analyse('lifetime', given)).notes.find(({ id }) => id === 'horizon_from');
  expect((await noteOf({ trainTo }))?.args).toEqual({ date: trainTo });
  expect(await noteOf({})).toBeUndefined();
});

test('says what it found in the data before fitting', async () => {
  const { ask } = await asking(read('transactions.csv'));
  const count = (found: Awaited<ReturnType<typeof ask>>, id: string) =>
    found.cell('data', 'found', id, 'count');
  const [revenue, margin] = [await ask({ trainTo }), await ask({ trainTo, spend: 'margin' })];
  const { transactions, merged, duplicates, non_positive, ageless, spend_non_positive } = expected.data;
  for (const [id, value] of Object.entries({
    transactions,
    merged,
    duplicates,
    non_positive,
    ageless,
    spend_non_positive,
    spend_uncosted: 0,
    customers: expected.customers,
    later_customers: expected.later_customers,
  }))
    expect(count(revenue, id), id).toBe(value);
  expect(count(margin, 'spend_non_positive')).toBe(expected.data.margin_non_positive);
  expect(count(margin, 'spend_uncosted')).toBe(expected.data.margin_uncosted);
  expect(margin.notes).toContain('spend_left_out');
  expect(margin.column('customers', 'value').filter((value) => value === null)).toHaveLength(
    expected.data.margin_non_positive + expected.data.margin_uncosted,
  );
});

test('its tables agree with each other', async () => {
  const { ask } = await asking(read('transactions.csv'));
  const found = await ask({ trainTo, unit: 'month', horizon: 7 });
  const numbers = (table: string, id: string) => found.column(table, id).map(Number);
  const sum = (values: number[]) => values.reduce((total, each) => total + each, 0);
  const customers = numbers('holdout', 'customers');
  for (const id of ['actual', 'expected']) {
    const total = Number(found.cell('totals', 'measure', 'holdout_purchases', id));
    expect(sum(numbers('holdout', id).map((mean, row) => mean * customers[row]))).toBeCloseTo(total, 8);
  }
  expect(sum(numbers('customers', 'expected_purchases'))).toBeCloseTo(
    Number(found.cell('totals', 'measure', 'horizon_purchases', 'expected')),
    8,
  );
  const values = numbers('customers', 'value');
  expect(values).toEqual(values.toSorted((a, b) => b - a));
  // Of 18 months 17.95 are over: the last purchases are not counted yet.
  const actual = numbers('tracking', 'actual_cumulative');
  expect(actual).toHaveLength(17);
  expect(actual).toEqual(actual.toSorted((a, b) => a - b));
  expect(actual.at(-1)).toBeLessThanOrEqual(expected.repeats + expected.holdout.actual);
  const tracked = numbers('tracking', 'expected_cumulative');
  expect(Math.abs(tracked[11] / actual[11] - 1)).toBeLessThan(0.05);
});

test('the model with the least error held out foretells, or without a holdout the one with the least AIC', async () => {
  const { ask } = await asking(read('transactions.csv'));
  for (const [given, criterion, note] of [
    [{ trainTo }, 'holdout_rmse', 'chosen_by_holdout'],
    [{}, 'aic', 'chosen_by_aic'],
  ] as const) {
    const found = await ask(given);
    const values = found.column('models', criterion).map(Number);
    const best = found.column('models', 'model')[values.indexOf(Math.min(...values))];
    expect(found.cell('models', 'chosen', 'yes', 'model')).toBe(best);
    expect(found.notes).toContain(note);
    expect(found.column('parameters', 'model')[0]).toBe(best);
  }
});

test('explains a customer as the table has it, with the lines it comes from', async () => {
  const { clientele, ask } = await asking(read('transactions.csv'));
  const found = await ask({ trainTo });
  const { tables } = await clientele.explain('lifetime', 'S064', { trainTo });
  const [derivation, result] = tables;
  for (const { id, values } of result.columns)
    expect(values[0], id).toBe(found.cell('customers', 'customer_id', 'S064', id));
  const steps = derivation.columns[0].values as string[];
  const of = (step: string, id: string) =>
    derivation.columns.find((column) => column.id === id)!.values[steps.indexOf(step)];
  const lines = read('transactions.csv').split('\n');
  const own = [...lines.keys()].filter((at) => /^S064,2023/.test(lines[at])).map((at) => at + 1);
  const dates = own.map((line) => lines[line - 1].split(',')[1]);
  expect(dates[0] < dates[1] && dates.at(-2)! < dates.at(-1)!).toBe(true);
  expect(of('first_purchase', 'lines')).toBe(`${own[0]}–${own[0]} (1)`);
  expect(of('last_purchase', 'lines')).toBe(`${own.at(-1)}–${own.at(-1)} (1)`);
  for (const step of ['repeat_purchases', 'mean_spend'])
    expect(of(step, 'lines')).toBe(`${own[1]}–${own.at(-1)} (${own.length - 1})`);
  expect(of('expected_purchases', 'quantity')).toBeCloseTo(
    Number(of('alive_bg-nbd', 'quantity')) * Number(of('while_alive_bg-nbd', 'quantity')),
    12,
  );
  expect(Number(of('discounted', 'quantity')) * Number(of('expected_spend', 'amount'))).toBeCloseTo(
    Number(of('value', 'amount')),
    12,
  );
});
