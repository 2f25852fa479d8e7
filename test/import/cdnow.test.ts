import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { clientele } from '../helpers/command.js';
import { ask } from '../helpers/database.js';
import { temporaryFolder } from '../helpers/folder.js';

// The CDNOW 1/10 sample of Fader & Hardie: master id, sample id, date, quantity, dollars; no header.
const sample = fileURLToPath(new URL('../../../shared/data/CDNOW_sample.txt', import.meta.url));
const flags = [
  '--no-header',
  '--delimiter',
  'space',
  '--map',
  'customer_id=2',
  '--map',
  'date=3',
  '--map',
  'quantity=4',
  '--map',
  'revenue=5',
];

/** The same layout, small: leading spaces, runs of spaces, CR LF, an amount of nothing. */
const excerpt =
  ' 00004 0001 19970101  2   29.33\r\n 00004 0001 19970118  2   29.73\r\n 00021 0002 19970101  3    0.00\r\n';

function importing(file: string) {
  const folder = temporaryFolder();
  const { out, code, err } = clientele(folder.path, [
    'import',
    'transactions',
    file,
    ...flags,
    '--format',
    'json',
  ]);
  if (code !== 0) throw new Error(err);
  return { summary: JSON.parse(out).tables.imports[0], database: folder.at('clientele.db') };
}

describe('a file separated by spaces, without a header', () => {
  it('is read with its identifiers as text, and with amounts of 0', () => {
    const { write } = temporaryFolder();
    const { summary, database } = importing(write('excerpt.txt', excerpt));
    expect(summary).toMatchObject({ read: 3, imported: 3, rejected: 0, new_customers: 2 });
    expect(
      ask(
        database,
        'SELECT customer_id, day, revenue, quantity FROM transactions JOIN customers USING (customer)',
      ),
    ).toEqual([
      ['0001', 9862, 293_300, 2],
      ['0001', 9879, 297_300, 2],
      ['0002', 9862, 0, 3],
    ]);
  });

  it.runIf(existsSync(sample))(
    'gives the published counts of CDNOW, and its exact sum (needs the shared CDNOW file)',
    () => {
      const { summary, database } = importing(sample);
      // Fader & Hardie (2001), "Forecasting repeat sales at CDNOW": 2,357 customers, 6,919 transactions.
      expect(summary).toMatchObject({
        read: 6919,
        imported: 6919,
        unchanged: 0,
        rejected: 0,
        new_customers: 2357,
      });
      // The digits of the last column, added up as whole cents.
      const cents = readFileSync(sample, 'latin1')
        .trim()
        .split(/\r?\n/)
        .reduce((sum, line) => sum + BigInt(line.trim().split(/\s+/)[4].replace('.', '')), 0n);
      expect(ask(database, 'SELECT sum(revenue) FROM customer_totals')).toEqual([[Number(cents) * 100]]);
    },
  );
});
