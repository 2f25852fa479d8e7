import type { ImportedFile, ImportOptions } from '../import.js';
import { kinds } from '../kinds/index.js';
import { fail } from '../problem.js';
import type { Findings, Note } from '../report.js';
import { openPrinter } from './output.js';
import { openProgress } from './progress.js';
import { openRejects } from './rejects.js';
import { addExamples, type GlobalOptions, type Register, type Session, tell } from './session.js';
import { spool } from './spool.js';

interface Typed extends GlobalOptions {
  delimiter?: string;
  tsv?: boolean;
  encoding: string;
  header: boolean;
  skipLines?: string;
  map?: string[];
  dateFormat?: string;
  decimal: string;
  nullValue?: string[];
  onDuplicate: string;
  onError: string;
  maxErrors?: string;
  rejects?: string;
  dryRun?: boolean;
  limit?: string;
  scale?: string;
  strict?: boolean;
}

const examples = [
  'clientele import customers customers.csv',
  'clientele import transactions transactions.csv --rejects rejected.csv',
  'clientele import ratings ratings.csv --on-duplicate replace',
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
    .option('--null-value <text>', say['null-value'], repeated)
    .option('--scale <low-high>', say.scale)
    .option('--on-duplicate <keep|replace|error>', say['on-duplicate'], 'keep')
    .option('--on-error <reject|stop>', say['on-error'], 'reject')
    .option('--max-errors <n>', say['max-errors'])
    .option('--rejects <file>', say.rejects)
    .option('-n, --dry-run', say['dry-run'])
    .option('--limit <n>', say.limit)
    .option('--strict', say.strict);
  addExamples(command, session, examples);
  command.action(async (kind: string, files: string[]) => {
    const typed = command.optsWithGlobals<Typed>();
    await importFiles(session, kind, files, typed, readOptions(typed));
  });
};

async function importFiles(
  session: Session,
  kind: string,
  files: string[],
  typed: Typed,
  options: ImportOptions,
): Promise<void> {
  if (files.filter((file) => file === '-').length > 1) fail('stdin_twice');
  const printer = await openPrinter(session, typed);
  const rejects = typed.rejects === undefined ? null : openRejects(typed.rejects, session.words());
  const { open } = await import('../clientele.js');
  const clientele = open(typed.db);
  const done: ImportedFile[] = [];
  try {
    for (const file of files) {
      const source = file === '-' ? await spool(session.stdin) : { path: file, remove: () => {} };
      const progress = await openProgress(session, typed, file);
      const begun = performance.now();
      try {
        const imported = await clientele.import(kind, source.path, {
          ...options,
          name: file,
          onProgress: progress.update,
          onReject: (reject) => rejects?.add(file, reject),
        });
        done.push(imported);
        progress.stop();
        tellHow(session, typed, imported, performance.now() - begun);
      } finally {
        progress.stop();
        source.remove();
      }
    }
  } catch (error) {
    // Files before this one have landed: what is known of them is still worth saying.
    rejects?.finish();
    if (done.length > 0) await printer.print({ ...blank, ...present(done, typed) });
    else printer.abandon();
    clientele.close();
    throw error;
  }
  clientele.close();
  rejects?.finish();
  await printer.print({ ...blank, ...present(done, typed) });
  showRejects(session, typed, done);
  if (typed.strict && done.some((each) => each.rejected > 0)) session.exitCode(1);
}

const blank = { analysis: 'import', asOf: null, options: {}, fingerprint: '', version: '' };

function present(files: readonly ImportedFile[], typed: Typed): Findings {
  const text = (id: string, of: (each: ImportedFile) => string) => ({
    id,
    type: 'text' as const,
    values: files.map(of),
  });
  const count = (id: 'read' | 'imported' | 'unchanged' | 'rejected' | 'new_customers') => ({
    id,
    type: 'count' as const,
    values: files.map((each) => each[id]),
  });
  const rejects = files.flatMap((each) => each.rejects);
  const notes: Note[] = [];
  for (const { file, differing, rounded, unused } of files) {
    if (differing > 0) notes.push({ id: 'differing', level: 'warning', args: { file, rows: differing } });
    if (rounded > 0) notes.push({ id: 'rounded', level: 'warning', args: { file, amounts: rounded } });
    if (unused.length > 0)
      notes.push({ id: 'unused', level: 'info', args: { file, headers: unused.join(', ') } });
  }
  if (typed.dryRun) notes.push({ id: 'dry_run', level: 'info' });
  return {
    tables: [
      {
        id: 'imports',
        columns: [
          text('file', (each) => each.file),
          text('kind', (each) => each.kind),
          text('encoding', (each) => each.encoding),
          text('delimiter', (each) => each.delimiter),
          count('read'),
          count('imported'),
          count('unchanged'),
          count('rejected'),
          count('new_customers'),
        ],
      },
      {
        id: 'rejects',
        columns: [
          { id: 'line', type: 'count', values: rejects.map((each) => each.line) },
          { id: 'column', type: 'text', values: rejects.map((each) => each.column) },
          { id: 'value', type: 'text', values: rejects.map((each) => each.value) },
          { id: 'code', type: 'text', values: rejects.map((each) => each.code) },
        ],
      },
    ],
    notes,
  };
}

/** How the file was read, so that a wrong guess is seen at once. */
function tellHow(
  session: Session,
  typed: Typed,
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
function showRejects(session: Session, typed: Typed, files: readonly ImportedFile[]): void {
  const words = session.words();
  const shown = 10;
  for (const { file, rejects, rejected } of files) {
    for (const { line, column, value, code } of rejects.slice(0, shown)) {
      tell(
        session,
        typed,
        words.sentence({ code: 'reject_line', file, line, column, value, args: { reason: code } }).message,
      );
    }
    const more = rejected - Math.min(shown, rejects.length);
    if (more > 0)
      tell(session, typed, words.note({ id: 'rejects_more', level: 'info', args: { rows: more } }));
  }
}

function readOptions(typed: Typed): ImportOptions {
  return {
    encoding: typed.encoding === 'auto' ? undefined : typed.encoding,
    delimiter: typed.tsv ? 'tab' : typed.delimiter,
    header: typed.header,
    skipLines: whole(typed.skipLines, 'skip-lines'),
    map: Object.fromEntries((typed.map ?? []).map(readMapping)),
    dateFormat: typed.dateFormat,
    decimal: oneOf(['.', ','] as const, typed.decimal, 'decimal'),
    nullValues: typed.nullValue,
    onDuplicate: oneOf(['keep', 'replace', 'error'] as const, typed.onDuplicate, 'on-duplicate'),
    stopOnReject: oneOf(['reject', 'stop'] as const, typed.onError, 'on-error') === 'stop',
    maximumErrors: whole(typed.maxErrors, 'max-errors'),
    dryRun: typed.dryRun,
    limit: whole(typed.limit, 'limit'),
    scale: typed.scale === undefined ? undefined : readScale(typed.scale),
  };
}

function whole(text: string | undefined, column: string): number | undefined {
  if (text === undefined) return undefined;
  return /^\d{1,15}$/.test(text)
    ? Number(text)
    : fail('bad_count', { column, value: text, args: { least: 0 } });
}

function oneOf<const C extends string>(choices: readonly C[], text: string, column: string): C {
  return (
    choices.find((each) => each === text) ??
    fail('bad_choice', { column, value: text, args: { choices: choices.join(', ') } })
  );
}

function readMapping(text: string): [string, string] {
  const at = text.indexOf('=');
  return at > 0 ? [text.slice(0, at).trim(), text.slice(at + 1).trim()] : fail('bad_map', { value: text });
}

function readScale(text: string): [number, number] {
  const [, low, high] = /^(-?\d+(?:\.\d+)?)\s*(?:-|\.\.|,)\s*(-?\d+(?:\.\d+)?)$/.exec(text) ?? [];
  return low !== undefined && Number(low) < Number(high)
    ? [Number(low), Number(high)]
    : fail('bad_scale', { value: text });
}
