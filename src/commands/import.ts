import type { Reject } from '../csv/batch.js';
import type { ImportedFile, ImportOptions } from '../import.js';
import { problemOf } from '../import-tally.js';
import { kinds } from '../kinds/index.js';
import { fail } from '../problem.js';
import { type ImportTyped, readOptions } from './import-options.js';
import { importReport } from './import-report.js';
import { openPrinter } from './output.js';
import { openProgress } from './progress.js';
import { openRejects } from './rejects.js';
import { addExamples, type Register, type Session, tell } from './session.js';
import { openSource } from './spool.js';

const examples = [
  'clientele import customers customers.csv',
  'clientele import transactions transactions.csv --rejects rejected.csv',
  'clientele import ratings ratings.csv --on-duplicate replace',
  'clientele import responses value-curve.csv --questionnaire value-curve.yaml',
  'clientele import transactions transactions.csv --dry-run --format json',
  'clientele import transactions sales.tsv --tsv --map customer_id=Buyer --map date=When --map revenue=Paid --date-format DD/MM/YYYY',
  'cat customers.csv | clientele import customers -',
];

export const registerImport: Register = (program, session) => {
  const { commands, options: say } = session.words();
  const repeated = (value: string, before: string[] = []) => [...before, value];
  const command = program
    .command('import')
    .summary(commands.import!)
    .description(
      `${commands.import}\n\n${kinds.map((kind) => `  ${kind.name.padEnd(14)}${kind.summary[session.locale]}`).join('\n')}`,
    )
    .argument('<kind>', kinds.map((kind) => kind.name).join(', '))
    .argument('<file...>', '*.csv, -')
    .option('-d, --delimiter <character>', say.delimiter)
    .option('--tsv', say.tsv)
    .option('-e, --encoding <name>', say.encoding, 'auto')
    .option('-H, --no-header', say.header)
    .option('-K, --skip-lines <n>', say['skip-lines'])
    .option('--map <field=header>', say.map, repeated)
    .option('--date-format <format>', say['date-format'])
    .option('--decimal <sign>', say.decimal, '.')
    .option('--thousands <character>', say.thousands)
    .option('--null-value <text>', say['null-value'], repeated)
    .option('--scale <low-high>', say.scale)
    .option('--questionnaire <name|file>', say.questionnaire)
    .option('--on-duplicate <keep|replace|error>', say['on-duplicate'], 'keep')
    .option('--on-error <reject|stop>', say['on-error'], 'reject')
    .option('--max-errors <n>', say['max-errors'])
    .option('--rejects <file>', say.rejects)
    .option('-n, --dry-run', say['dry-run'])
    .option('--limit <n>', say.limit)
    .option('--strict', say.strict);
  addExamples(command, session, examples);
  command.action(async (kind: string, files: string[]) => {
    await importFiles(session, kind, files, command.optsWithGlobals<ImportTyped>());
  });
};

async function importFiles(
  session: Session,
  kind: string,
  files: string[],
  typed: ImportTyped,
): Promise<void> {
  const options = readOptions(typed);
  if (files.filter((file) => file === '-').length > 1) fail('stdin_twice');
  if (!['imports', 'rejects', 'all', undefined].includes(typed.table)) {
    fail('no_such_table', { value: typed.table, args: { tables: 'imports, rejects' } });
  }
  const rejects =
    typed.rejects === undefined
      ? null
      : await openRejects(typed.rejects, session.words(), [typed.db, ...files]);
  const printer = await openPrinter(session, typed, files);
  const { open } = await import('../clientele.js');
  const clientele = open(typed.db);
  const done: ImportedFile[] = [];
  try {
    for (const file of files) {
      const onReject = (reject: Reject) => rejects?.add(file, reject);
      done.push(
        await importOne(session, typed, file, (path, more) =>
          clientele.import(kind, path, { ...options, ...more, onReject }),
        ),
      );
    }
  } finally {
    clientele.close();
    rejects?.finish();
    // Files before one that failed have landed: what became of them is still to be said.
    if (done.length > 0) await printer.print(importReport(done, typed.dryRun ?? false));
    else printer.abandon();
    showRejects(session, typed, done);
  }
  if (typed.strict && done.some((each) => each.rejected > 0)) session.exitCode(1);
}

/** Imports one file, or standard input, with a progress bar. */
async function importOne(
  session: Session,
  typed: ImportTyped,
  file: string,
  run: (path: string, options: Pick<ImportOptions, 'name' | 'onProgress'>) => Promise<ImportedFile>,
): Promise<ImportedFile> {
  const source = await openSource(session, file);
  const progress = await openProgress(session, typed, file);
  const begun = performance.now();
  try {
    const imported = await run(source.path, { name: file, onProgress: progress.update });
    progress.stop();
    tellHow(session, typed, imported, performance.now() - begun);
    return imported;
  } finally {
    progress.stop();
    source.remove();
  }
}

/** How the file was read, so that a wrong guess is seen at once. */
function tellHow(
  session: Session,
  typed: ImportTyped,
  { file, mapping }: ImportedFile,
  milliseconds: number,
): void {
  const columns = Object.entries(mapping).map(([field, header]) =>
    field === header ? field : `${field} = ${header}`,
  );
  const seconds = (milliseconds / 1000).toFixed(1);
  tell(session, typed, session.words().say('took', { file, mapping: columns.join(', '), seconds }));
}

/** The first rejected rows, for a person to see what is the matter. */
function showRejects(session: Session, typed: ImportTyped, files: readonly ImportedFile[]): void {
  const words = session.words();
  const shown = 10;
  for (const { file, rejects, rejected } of files) {
    for (const reject of rejects.slice(0, shown))
      tell(session, typed, words.sentence({ ...problemOf(reject), code: 'reject_line', file }).message);
    const more = rejected - Math.min(shown, rejects.length);
    if (more > 0)
      tell(session, typed, words.note({ id: 'rejects_more', level: 'info', args: { rows: more } }));
  }
}
