import { describe, expect, test } from 'vitest';
import { open } from '../../src/index.js';
import { clientele } from '../helpers/command.js';
import { temporaryFolder } from '../helpers/folder.js';

const transactions = `transaction_id,customer_id,date,revenue
1,A,2024-01-10,100
2,A,2024-09-30,100
`;
const responses = `respondent,role,date,recommend
a,customer,2024-02-01,9
b,customer,2024-06-30,3
`;

/** A shop whose newest transaction is of September, and whose newest response is of June. */
async function shop() {
  const folder = temporaryFolder();
  const store = open(folder.at('clientele.db'));
  await store.import('transactions', folder.write('transactions.csv', transactions));
  await store.import('responses', folder.write('responses.csv', responses), { questionnaire: 'nps' });
  store.close();
  return (...args: string[]) => clientele(folder.path, args);
}

describe('the day up to which a report goes', () => {
  test('is that of the newest transaction, or of a survey that of its newest response, as the help says', async () => {
    const run = await shop();
    expect(run('profit').err).toContain('as of 2024-09-30');
    expect(run('nps').err).toContain('as of 2024-06-30');
    for (const command of ['profit', 'nps'])
      expect(run(command, '--help').out.replace(/\s+/g, ' ')).toContain(
        'default: the newest transaction; of a survey, its newest response',
      );
  });
});

describe('a date compared with', () => {
  const usage = (to: string) => ({
    code: 2,
    err: expect.stringMatching(
      new RegExp(`^error: --against \\S+ is not before ${to}, .*\nhint: .*--against.*--to.*--as-of`, 's'),
    ),
  });

  test.each([
    ['2024-06-30', '--as-of 2024-06-30', '2024-06-30'],
    ['2024-07-01', '--as-of 2024-06-30', '2024-06-30'],
    ['2024-03-01', '--to 2024-03-01', '2024-03-01'],
    ['2024-04-01', '--to 2024-03-01 --as-of 2024-06-30', '2024-03-01'],
    ['2024-04-01', '--to 2024-06-30 --as-of 2024-03-01', '2024-03-01'],
  ])('%s leaves no day after it: %s', async (against, days, to) => {
    const run = await shop();
    expect(run('nps', '--against', against, ...days.split(' '))).toMatchObject(usage(to));
  });

  test('has to leave days before it too', async () => {
    const run = await shop();
    const { code, err } = run('nps', '--against', '2024-01-31', '--from', '2024-02-01');
    expect(code).toBe(2);
    expect(err).toMatch(/^error: --against 2024-01-31 is before 2024-02-01, .*\nhint: .*--against.*--from/s);
    expect(run('nps', '--against', '2024-02-01', '--from', '2024-02-01').code).toBe(0);
  });

  // What cron runs may come before the first answer does.
  test.each(['2024-06-30', '2024-08-01'])(
    '%s after which nobody has answered yet is no mistake',
    async (against) => {
      const run = await shop();
      for (const days of [[], ['--as-of', '2024-09-01'], ['--to', '2024-09-01']]) {
        const { code, out, err } = run('nps', '--against', against, '--format', 'csv', ...days);
        expect(code).toBe(0);
        expect(err).toContain(`warning: no customer has answered after ${against}, the date of --against`);
        expect(out).toContain('responses,promoters');
      }
    },
  );

  test('with days and answers on both sides is fine', async () => {
    const run = await shop();
    const { code, err } = run('nps', '--against', '2024-06-29', '--as-of', '2024-06-30');
    expect(code).toBe(0);
    expect(err).not.toContain('no customer has answered');
  });

  test('is of no concern to compare, which has a date of its own', async () => {
    const run = await shop();
    const { code, err } = run('compare', 'profit', '--against', '2024-09-30', '--as-of', '2024-09-30');
    expect(err).not.toContain('error');
    expect(code).toBe(0);
  });
});

test('a period that begins after the last day asked for is refused', async () => {
  const run = await shop();
  const { code, err } = run('nps', '--from', '2024-05-01', '--as-of', '2024-04-30');
  expect(code).toBe(2);
  expect(err).toContain('--from 2024-05-01 is after 2024-04-30');
});
