import '../helpers/analyses.js';
import { describe, expect, it } from 'vitest';
import { openPrinter } from '../../src/commands/output.js';
import type { GlobalOptions, Session } from '../../src/commands/session.js';
import type { Report } from '../../src/report.js';
import { words } from '../../src/text/index.js';
import { column, report } from '../render/samples.js';

const tables = ['first', 'second', 'third'].map((id) => ({ id, columns: [column('n', 'count', [1])] }));
const plain: Report = {
  ...report(...tables),
  notes: [
    { id: 'on_all', level: 'info' },
    ...tables.map(({ id }) => ({ id: `on_${id}`, level: 'info' as const, table: id })),
  ],
};

/** The notes that are printed beside the report. */
async function notes(
  source: Report,
  options: Partial<GlobalOptions> = {},
  printed: { table?: string } = {},
): Promise<string[]> {
  let told = '';
  const session = {
    words: (analysis?: string) => words('en', analysis),
    out: () => {},
    err: (text: string) => {
      told += text;
    },
  };
  const printer = await openPrinter(session as unknown as Session, { db: '', ...options });
  await printer.print(source, printed);
  return told.match(/on_\w+/g) ?? [];
}

describe('the notes beside a report', () => {
  it('are about all of it, or about the tables that are shown', async () => {
    expect(await notes(plain)).toEqual(['on_all', 'on_first']);
    expect(await notes(plain, { table: 'second' })).toEqual(['on_all', 'on_second']);
    expect(await notes(plain, { table: 'all' })).toEqual(['on_all', 'on_first', 'on_second', 'on_third']);
    expect(await notes(plain, {}, { table: 'all' })).toHaveLength(4);
  });

  it('are about every table of the overview', async () => {
    const overview = { ...plain, overview: ['first', 'third'] };
    expect(await notes(overview)).toEqual(['on_all', 'on_first', 'on_third']);
    expect(await notes(overview, { table: 'second' })).toEqual(['on_all', 'on_second']);
    expect(await notes(overview, { format: 'csv' })).toEqual(['on_all', 'on_first']);
  });

  it('are in the text itself where the format holds them', async () => {
    expect(await notes(plain, { format: 'md' })).toEqual([]);
  });
});
