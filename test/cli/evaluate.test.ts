import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { clientele } from '../helpers/command.js';
import { temporaryFolder } from '../helpers/folder.js';

const fixture = (path: string) => fileURLToPath(new URL(`../../fixtures/evaluate/${path}`, import.meta.url));

/** A database with the distributor ratings: a wide CSV in GB18030 with Chinese headers. */
function distributors() {
  const folder = temporaryFolder();
  const { out } = clientele(folder.path, [
    'import',
    'ratings',
    fixture('distributor/ratings.csv'),
    '--format',
    'json',
  ]);
  const evaluate = (...args: string[]) => {
    const ran = clientele(folder.path, ['evaluate', '--format', 'json', ...args]);
    if (ran.code !== 0) throw new Error(ran.err);
    return JSON.parse(ran.out);
  };
  return { folder, evaluate, summary: JSON.parse(out).tables.imports[0] };
}

describe('the distributor scorecard, from a Chinese Excel file to the result', () => {
  it('imports as GB18030, with a customer per column', () => {
    expect(distributors().summary).toMatchObject({
      encoding: 'gb18030',
      read: 30,
      imported: 30,
      rejected: 0,
      new_customers: 3,
    });
  });

  // Hand check: weights 15, 15, 10, 15, 8, 10, 7, 5, 5, 10 % give A 4.02, B 3.72, C 4.03; equal ones A 4.1, B 3.7, C 3.9.
  it.each([
    [
      [],
      [
        ['C客户', 4.03],
        ['A客户', 4.02],
        ['B客户', 3.72],
      ],
    ],
    [
      ['--weights', 'equal'],
      [
        ['A客户', 4.1],
        ['C客户', 3.9],
        ['B客户', 3.7],
      ],
    ],
  ])('ranks with %j', (args, expected) => {
    const { scores } = distributors().evaluate(...args).tables;
    expect(scores.map((row: { customer_id: string; score: number }) => [row.customer_id, row.score])).toEqual(
      expected,
    );
  });

  it('says that 0.84 points more on credit tie the two best', () => {
    // By hand: 0.16/0.85 ÷ (1 + 0.16/0.85) − 0.15 = 0.0084158.
    const { fragility } = distributors().evaluate().tables;
    const credit = fragility.find((row: { criterion: string }) => row.criterion === 'credit');
    expect(credit).toMatchObject({ customer_a: 'C客户', customer_b: 'A客户' });
    expect(credit.change).toBeCloseTo(0.0084158, 7);
  });

  it('has contributions that add up to the scores', () => {
    const { contributions, scores } = distributors().evaluate().tables;
    for (const { customer_id, score } of scores) {
      const own = contributions.filter((row: { customer_id: string }) => row.customer_id === customer_id);
      expect(own).toHaveLength(10);
      expect(
        own.reduce((sum: number, row: { contribution: number }) => sum + row.contribution, 0),
      ).toBeCloseTo(score, 12);
    }
  });

  it('explains a score down to the lines of the file', () => {
    const { tables } = distributors().evaluate('--explain', 'A客户');
    expect(tables.inputs[0]).toMatchObject({ criterion: 'credit', value: 4, lines: '2' });
    expect(tables.inputs[0].file).toContain('ratings.csv');
    expect(tables.result).toEqual([expect.objectContaining({ score: 4.02, rank: 2 })]);
  });

  it('explains a customer by name as by id, with the lines of the transactions', () => {
    const folder = temporaryFolder();
    folder.write('c.csv', 'customer_id,name\nK1,王芳\nK2,李伟\n');
    folder.write('t.csv', 'customer_id,date,revenue\nK1,2024-01-01,10\nK2,2024-01-02,30\nK1,2024-01-03,20\n');
    folder.write(
      's.yaml',
      'name: s\nscale: [1, 5]\ncriteria:\n  - {id: bought, source: {fact: revenue, bands: [20]}}\n',
    );
    clientele(folder.path, ['import', 'customers', 'c.csv', '--quiet']);
    clientele(folder.path, ['import', 'transactions', 't.csv', '--quiet']);
    const explain = (customer: string) =>
      JSON.parse(
        clientele(folder.path, [
          'evaluate',
          '--scorecard',
          's.yaml',
          '--explain',
          customer,
          '--format',
          'json',
        ]).out,
      ).tables;
    expect(explain('王芳')).toEqual(explain('K1'));
    expect(explain('王芳').inputs).toEqual([
      expect.objectContaining({ value: 30, file: 't.csv', lines: '2–4 (2)' }),
    ]);
  });

  it('repeats its draws with the same seed', () => {
    const { evaluate } = distributors();
    const stability = (...args: string[]) => evaluate('--draws', '500', ...args).tables.stability;
    expect(stability('--seed', '7')).toEqual(stability('--seed', '7'));
    expect(stability('--seed', '7')).not.toEqual(stability('--seed', '8'));
  });

  it('takes the scorecard that is named, where there are several', () => {
    const { folder } = distributors();
    folder.write('second.csv', '评估指标,权重,A客户\n信用,1,5\n');
    clientele(folder.path, ['import', 'ratings', 'second.csv', '--quiet']);
    const { code, err } = clientele(folder.path, ['evaluate']);
    expect(err).toContain('several scorecards: ratings, second');
    expect(code).toBe(2);
    const { out } = clientele(folder.path, ['evaluate', '--scorecard', 'second', '--format', 'csv']);
    expect(out.split('\n')[1]).toBe('1,A客户,,5,,1');
  });
});

describe('weights without a database', () => {
  // Saaty (1980), the five cities: .152167 .433454 .071556 .305006 .037816, λmax 5.22524, CR .0503.
  it('come from a matrix of judgements alone', () => {
    const folder = temporaryFolder();
    const { out, code } = clientele(folder.path, [
      'weights',
      '--judgements',
      fixture('five-cities/judgements.csv'),
      '--format',
      'json',
    ]);
    expect(code).toBe(0);
    const { weights, consistency } = JSON.parse(out).tables;
    expect(weights.map((row: { weight: number }) => Number(row.weight.toFixed(6)))).toEqual([
      0.152167, 0.433454, 0.071556, 0.305006, 0.037816,
    ]);
    expect(consistency[0].lambda_max).toBeCloseTo(5.22524, 5);
    expect(consistency[0].cr).toBeCloseTo(0.0503, 4);
    expect(folder.list()).toEqual([]);
  });
});
