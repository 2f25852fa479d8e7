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
