import { expect } from 'vitest';
import { retention } from '../../src/analyses/retention/index.js';
import { options as declared, type RetentionOptions } from '../../src/analyses/retention/options.js';
import type { Facts } from '../../src/facts.js';
import type { Value } from '../../src/report.js';
import { column } from '../evaluate/facts.js';
import { factsOf } from '../helpers/facts.js';

/** The options as they are when nothing is given, but for these. */
export function optionsOf(given: Partial<RetentionOptions>): RetentionOptions {
  const initial = Object.entries(declared).map(([name, option]) => [name, option.initial]);
  return { ...Object.fromEntries(initial), ...given };
}

/** The answer for these facts, or for cohorts by period; every word of it must be there in both languages. */
export function ask(
  given: Partial<RetentionOptions> & { cohorts?: readonly number[][] },
  facts: Facts = factsOf([]),
) {
  const { cohorts, ...rest } = given;
  const options = optionsOf({ survival: cohorts ? { cohorts } : null, ...rest });
  const { tables, notes, charts } = retention.present(retention.compute(facts, options), options);
  for (const text of Object.values(retention.text)) {
    for (const { id } of notes) expect(text.notes, id).toHaveProperty(id);
    for (const { id } of charts!) expect(text.charts, id).toHaveProperty(id);
    for (const table of tables) {
      expect(text.tables, table.id).toHaveProperty(table.id);
      for (const { id, type, values } of table.columns) {
        expect(text.columns, id).toHaveProperty(id);
        if (type === 'word')
          for (const word of Array.from(values)) expect(text.values).toHaveProperty(String(word));
      }
    }
  }
  /** Rows of a table by the values of one of its columns. */
  const cell = (table: string, key: string, of: Value, id: string) =>
    column(tables, table, id)[column(tables, table, key).indexOf(of)];
  return {
    column: (table: string, id: string) => column(tables, table, id),
    parameter: (model: string, parameter: string, id = 'estimate') => {
      const row = column(tables, 'parameters', 'model').findIndex(
        (each, i) => each === model && column(tables, 'parameters', 'parameter')[i] === parameter,
      );
      return column(tables, 'parameters', id)[row];
    },
    model: (model: string, id: string) => cell('models', 'model', model, id),
    survival: (period: number) => cell('projection', 'period', period, 'survival'),
    value: (of: string, id = 'value') => cell('value', 'case', of, id),
    measure: (of: string, id = 'value') => cell('measures', 'measure', of, id),
    notes: notes.map(({ id }) => id),
    tables,
  };
}
