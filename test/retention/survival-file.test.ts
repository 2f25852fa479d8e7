import { describe, expect, test } from 'vitest';
import { readSurvival } from '../../src/analyses/retention/survival-file.js';

const lines = (...rows: string[]) => `${rows.join('\n')}\n`;

describe('a file of survival', () => {
  test.each([
    ['commas', lines('period,customers', '0,100', '1,80')],
    ['semicolons', lines('period;customers', '0;100', '1;80')],
    [
      'tabs, a byte order mark and blank rows',
      `\uFEFF${lines('period\tcustomers', '', '0\t100', '1\t80', '')}`,
    ],
    ['decimals of whole numbers', lines('period,customers', '0,100.0', '1,80.00')],
    ['digits of full width', lines('期,客户', '０,１００', '1,80')],
  ])('is read with %s', (_, text) => {
    expect(readSurvival(text, 's.csv').cohorts).toEqual([[100, 80]]);
  });

  test('is read with thousands set off', () => {
    const text = lines('period,customers', '0,"1,234,567"', '1,1 000', '2,999');
    expect(readSurvival(text, 's.csv').cohorts).toEqual([[1_234_567, 1000, 999]]);
  });

  test('has a column per cohort, blank where one is no longer observed', () => {
    const text = lines('period,2021,2022,2023', '0,100,50,40', '1,80,40,', '2,70,,');
    expect(readSurvival(text, 's.csv').cohorts).toEqual([[100, 80, 70], [50, 40], [40]]);
  });

  test.each([
    ['survival_empty', [''], {}],
    ['survival_empty', ['period,customers'], {}],
    ['survival_empty', ['period', '0'], {}],
    ['survival_header', ['0,100', '1,80'], { line: 1, value: '0' }],
    ['survival_csv', ['period,"customers', '0,1'], {}],
    ['survival_columns', ['period,a', '0,1', '1,1,1'], { line: 3 }],
    ['survival_period', ['period,a', '1,1'], { line: 2, column: 'period', value: '1', args: { period: 0 } }],
    ['survival_period', ['period,a', '0,9', '2,1'], { line: 3, value: '2', args: { period: 1 } }],
    ['survival_period', ['period,a', '0,9', ',1'], { line: 3, value: '', args: { period: 1 } }],
    ['survival_start', ['period,a,b', '0,,1', '1,,1'], { line: 2, column: 'a' }],
    ['survival_number', ['period,a', '0,63.1'], { line: 2, column: 'a', value: '63.1' }],
    ['survival_number', ['period,a', '0,1.0', '1,0.87'], { line: 3, value: '0.87' }],
    ['survival_number', ['period,a', '0,100%'], { value: '100%' }],
    ['survival_number', ['period,a', '0,1.000'], { value: '1.000' }],
    ['survival_number', ['period,a', '0,"1,00"'], { value: '1,00' }],
    ['survival_number', ['period,a', '0,-1'], { value: '-1' }],
    ['survival_number', ['period,a', '0,99999999999999999999'], { line: 2 }],
    ['survival_gap', ['period,a,b', '0,9,9', '1,,9', '2,1,9'], { line: 4, column: 'a', value: '1' }],
    [
      'survival_rising',
      ['period,a,b', '0,9,9', '1,9,10'],
      { line: 3, column: 'b', value: '10', args: { before: 9 } },
    ],
  ])('is refused as %s: %j', (code, rows, place) => {
    expect(() => readSurvival(lines(...rows), 's.csv')).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ code, file: 's.csv', ...place }) }),
    );
  });
});
