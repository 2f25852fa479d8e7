import { describe, expect, test } from 'vitest';
import { retention } from '../../src/analyses/retention/index.js';
import { factsOf } from '../helpers/facts.js';
import { ask, optionsOf } from './ask.js';

describe('without anybody to look at', () => {
  test.each([
    ['dates', {}],
    ['purchases', { inactive: 2 }],
    ['file', { cohorts: [[100]] }],
    ['file', { cohorts: [[0, 0]] }],
  ] as const)('by %s there is a note and nothing is projected', (kind, given) => {
    const found = ask(given as Parameters<typeof ask>[0], factsOf([{ id: 'A' }], 20_000));
    expect(found.notes).toEqual([`nobody_${kind}`]);
    for (const table of ['projection', 'models', 'parameters', 'value', 'kaplan_meier']) {
      const [{ id }] = found.tables.find((each) => each.id === table)!.columns;
      expect(found.column(table, id)).toEqual([]);
    }
  });
});

describe('at an edge', () => {
  test.each([
    ['nobody was lost', [100, 100, 100], 'edge_no_losses', 1],
    ['everybody was lost', [100, 0], 'edge_all_lost', 0],
    ['everybody was lost, and then nobody was there', [100, 0, 0], 'edge_all_lost', 0],
    ['one customer stayed', [1, 1], 'edge_no_losses', 1],
  ])('where %s the constant rate is it, without limits', (_, cohort, note, r) => {
    const found = ask({ cohorts: [cohort] });
    expect(found.notes).toContain(note);
    expect(found.notes).not.toContain('bands');
    expect(found.column('models', 'chosen')).toEqual(['yes', 'no', 'no']);
    expect(found.parameter('geometric', 'r')).toBe(r);
    expect(found.parameter('sbg', 'alpha')).toBeNull();
    expect(found.survival(5)).toBe(r);
    expect(found.column('projection', 'lower')[1]).toBeNull();
  });

  test('where one period was observed a constant rate says as much', () => {
    const found = ask({ cohorts: [[100, 80]] });
    expect(found.notes.filter((id) => id === 'edge_one_period')).toHaveLength(2);
    expect(found.survival(2)).toBeCloseTo(0.64, 12);
  });

  test('where retention falls there is no heterogeneity, and sBG falls back to a constant rate', () => {
    const found = ask({ cohorts: [[1000, 900, 750, 500]], model: 'sbg' });
    expect(found.notes).toEqual(expect.arrayContaining(['edge_homogeneous', 'fell_back']));
    expect(found.column('parameters', 'model')[0]).toBe('geometric');
    expect(found.column('projection', 'lower')[1]).toBeGreaterThan(0);
  });

  test('where retention falls with time the best model tells so, with limits', () => {
    const found = ask({ cohorts: [[1000, 900, 750, 500]] });
    expect(found.notes).toEqual(expect.arrayContaining(['edge_time_only', 'bands']));
    expect(found.column('models', 'chosen')).toEqual(['no', 'no', 'yes']);
    expect(found.column('parameters', 'parameter').slice(0, 2)).toEqual(['theta', 'c']);
    expect(found.survival(3)).toBeCloseTo(0.5, 2);
    expect(found.survival(6)).toBeLessThan(0.1);
    expect(found.column('projection', 'lower')[1]).toBeGreaterThan(0.87);
  });

  test('the model with the least AIC is chosen, though time alone is in it', () => {
    // Three of four are gone after a period, much as in CDNOW by months of purchases
    const cohorts = [[2357, 603, 437, 297, 195, 150, 122, 90, 78, 64]];
    const found = ask({ cohorts });
    expect(found.notes).toContain('edge_time_only');
    expect(found.model('sbg', 'aic')).toBeGreaterThan((found.model('bdw', 'aic') as number) + 20);
    expect(found.model('bdw', 'chosen')).toBe('yes');
    expect(ask({ cohorts, model: 'sbg' }).model('sbg', 'chosen')).toBe('yes');
  });

  test('a constant rate that stands in is warned of where it misses what was observed', () => {
    const found = ask({ cohorts: [[100, 50, 0]] });
    expect(found.model('geometric', 'chosen')).toBe('yes');
    expect(found.notes).toEqual(expect.arrayContaining(['edge_undetermined', 'misfit', 'passed_over']));
  });

  test('where two periods cannot tell three parameters, that is said', () => {
    const found = ask({ cohorts: [[1000, 700, 600]], model: 'bdw' });
    expect(found.notes).toEqual(expect.arrayContaining(['edge_undetermined', 'fell_back']));
    expect(found.parameter('bdw', 'c', 'standard_error')).toBeNull();
  });

  test('no number of what was found is infinite', () => {
    for (const cohorts of [[[1, 1]], [[1, 0]], [[2, 1, 0]], [[5, 5, 0]], [[1000, 1, 1]], [[3], [9, 4]]]) {
      for (const { id, columns } of ask({ cohorts }).tables) {
        for (const { id: name, values } of columns) {
          for (const value of Array.from(values)) {
            expect(value, `${id}.${name}`).not.toBe(Number.POSITIVE_INFINITY);
            expect(value, `${id}.${name}`).not.toBe(Number.NEGATIVE_INFINITY);
          }
        }
      }
    }
  });
});

describe('options', () => {
  const refused = (code: string) => expect.objectContaining({ problem: expect.objectContaining({ code }) });

  test('that say twice where retention comes from are refused', () => {
    const options = optionsOf({ survival: { cohorts: [[2, 1]] }, inactive: 3 });
    expect(() => retention.facts(options)).toThrow(refused('two_sources'));
  });

  test('that say twice what a customer brings are refused', () => {
    expect(() => ask({ cohorts: [[2, 1]], margins: [40, 66], margin: 1 })).toThrow(refused('two_margins'));
  });

  test('that would take for ever are refused', () => {
    expect(() => ask({ horizon: 1_000_000, cohorts: [[2, 1]] })).toThrow(refused('horizon_too_long'));
  });
});
