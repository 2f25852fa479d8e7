import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail } from '../problem.js';
import { addExamples, type GlobalOptions, type Register, type Session } from './session.js';

/** The files of a small invented shop that come with the package. */
const shop = fileURLToPath(new URL('../../fixtures/shop/', import.meta.url));

export const registerDemo: Register = (program, session) => {
  const command = program
    .command('demo')
    .description(session.words().commands.demo!)
    .argument('[folder]', '', 'demo-output');
  addExamples(command, session, ['clientele demo', 'clientele demo shop-demo']);
  command.action((folder: string) => runDemo(session, folder, command.optsWithGlobals<GlobalOptions>()));
};

/** Runs the commands that it prints, one after the other, in a folder of its own. */
async function runDemo(session: Session, folder: string, { quiet }: GlobalOptions): Promise<void> {
  // Its own files it may write anew; nobody else's.
  const marker = join(folder, '.clientele-demo');
  if (existsSync(folder) && !existsSync(marker) && !isEmptyFolder(folder))
    fail('demo_folder', { file: folder });
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(marker, '');
    for (const file of readdirSync(shop)) copyFileSync(join(shop, file), join(folder, file));
    for (const suffix of ['', '-wal', '-shm']) rmSync(join(folder, `clientele.db${suffix}`), { force: true });
  } catch (error) {
    fail('output_unwritable', {
      file: folder,
      args: { reason: (error as NodeJS.ErrnoException).code ?? '' },
    });
  }
  const at = (file: string) => join(folder, file);
  const database = ['--db', at('clientele.db')];
  const steps = [
    ['import', 'customers', at('customers.csv')],
    ['import', 'transactions', at('transactions.csv')],
    ['import', 'activities', at('activities.csv')],
    ['import', 'rates', at('rates.csv')],
    ['import', 'receivables', at('receivables.csv')],
    ['import', 'ratings', at('ratings.csv')],
    ['import', 'responses', at('responses.csv')],
    ['import', 'responses', at('value-curve.csv'), '--questionnaire', at('value-curve.yaml')],
    ['evaluate', '--top', '10'],
    ['evaluate', '--table', 'fragility', '--top', '4'],
    ['evaluate', '--scorecard', at('scorecard.yaml'), '--top', '10'],
    ['profit', '--capital-rate', '8%'],
    ['compare', 'profit', '--against', '2023-12-31', '--table', 'migration'],
    ['satisfaction', '--table', 'dimensions'],
    ['nps', '--against', '2024-06-30', '--table', 'summary'],
    ['evaluate', '--output', at('scores.csv')],
    ['evaluate', '--draws', '2000', '--output', at('evaluation.md')],
    ['evaluate', '--output', at('evaluation.json')],
    ['profit', '--output', at('profit.md')],
  ];
  for (const step of steps) {
    if (!quiet) session.out(`$ clientele ${[...step, ...database].join(' ')}\n`);
    await session.run([...step, ...database, '--quiet']);
    if (!quiet) session.out('\n');
  }
  const written = ['clientele.db', 'scores.csv', 'evaluation.md', 'evaluation.json', 'profit.md'].map(at);
  const missing = written.find((file) => !existsSync(file));
  if (missing) throw new Error(`the demo wrote no ${missing}`);
  session.out(
    `${session.words().say('demo_wrote', { files: written.map((file) => relative('.', file)).join(', ') })}\n`,
  );
}

function isEmptyFolder(path: string): boolean {
  return statSync(path).isDirectory() && readdirSync(path).length === 0;
}
