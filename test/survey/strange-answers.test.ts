import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { AnalysisName } from '../../src/analyses/index.js';
import { open } from '../../src/clientele.js';
import { fieldsOf } from '../../src/questionnaires/fields.js';
import { presets } from '../../src/questionnaires/presets/index.js';
import { readQuestionnaire } from '../../src/questionnaires/read.js';
import type { Table } from '../../src/report.js';
import { temporaryFolder } from '../helpers/folder.js';
import { everyType } from './samples.js';

// Databases have answers that were given when a question was still asked in another way.

/** Answers that next to no question knows, a response each. */
const strange = ['9999', '-7', '2.5', 'elsewhere', 'a;b'];

/** A database with a response per strange answer, which that gives to every question. */
async function strangeDatabase(yaml: string) {
  const folder = temporaryFolder();
  const { id, questions } = readQuestionnaire(yaml, 'q.yaml');
  const fields = fieldsOf({ questions }).map((field) => field.id);
  const once = fields.map((_, i) => `  - {id: once${i}, type: open, text: Number ${i}}`);
  const questionnaire = folder.write('once.yaml', `id: ${id}\ntitle: Once\nquestions:\n${once.join('\n')}\n`);
  const header = ['respondent', ...fields.map((_, i) => `once${i}`)];
  const rows = strange.map((answer, i) => [`R${i}`, ...fields.map(() => answer)]);
  const csv = [header, ...rows].map((cells) => `${cells.join(',')}\n`).join('');
  const before = open(folder.at('c.db'));
  await before.import('responses', folder.write('r.csv', csv), { questionnaire });
  before.close();
  const database = new Sqlite(folder.at('c.db'));
  const rename = database.prepare('UPDATE names SET name = ? WHERE name = ?');
  for (const [i, field] of fields.entries()) rename.run(field, `once${i}`);
  database.exec(`UPDATE answers SET number = text, text = NULL WHERE text IN ('9999', '-7', '2.5')`);
  database.prepare('UPDATE questionnaires SET yaml = ?').run(yaml);
  database.close();
  return open(folder.at('c.db'));
}

const asked = ['quality', 'tracking.functional', 'reason', 'channels', 'trouble', 'visits', 'comment'];

test('an export has answers that the questionnaire does not know as they are stored', async () => {
  const store = await strangeDatabase(everyType);
  const wide = (await store.responses()).tables[0];
  const long = (await store.responses(undefined, { long: true })).tables[0];
  const valuesOf = ({ columns }: Table, id: string) =>
    Array.from(columns.find((column) => column.id === id)!.values);
  const questions = valuesOf(long, 'question');
  for (const field of asked) {
    expect(valuesOf(wide, field), field).toEqual(strange);
    const answers = valuesOf(long, 'answer').filter((_, i) => questions[i] === field);
    expect(answers, field).toEqual(strange);
  }
});

const analyses: [AnalysisName, preset: string, counted: number[]][] = [
  ['nps', 'nps', []],
  ['csat', 'csat', []],
  ['satisfaction', 'servqual', []],
  ['value-curve', 'value-curve-hotel', []],
  ['importance', 'importance-performance', []],
  ['kano', 'kano', []],
  // How often somebody bought and complained is a number, of which 9999 and 2.5 are some: all, and customers.
  ['indicators', 'satisfaction-indicators', [2, 2]],
  ['delivered-value', 'delivered-value', []],
  ['loyalty', 'loyalty', []],
  ['reliability', 'servqual', []],
  ['styles', 'communication-style', []],
];

/** Columns that say how many answers a figure is of. */
const countIds = ['responses', 'respondents', 'importance_responses', 'performance_responses', 'customers'];

test.each(analyses)(
  '%s does not count what its questionnaire does not know',
  async (analysis, preset, of) => {
    const store = await strangeDatabase(presets[preset]);
    const { tables } = await store.analyse(analysis);
    const columns = tables.flatMap((table) => table.columns.filter(({ id }) => countIds.includes(id)));
    const counts = columns.flatMap(({ values }) => Array.from(values));
    expect(counts.length).toBeGreaterThan(0);
    expect(counts.filter((count) => count !== 0 && count !== null)).toEqual(of);
  },
);
