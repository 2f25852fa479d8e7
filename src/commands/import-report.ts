import type { ImportedFile } from '../import.js';
import type { Note, Report, Table } from '../report.js';
import { listing } from './listing.js';

/** What came of each file, and which rows were rejected, as a report. */
export function importReport(files: readonly ImportedFile[], dryRun: boolean): Report {
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
  for (const each of files) {
    const { file, imported, rejected, differing, nameless, scorecard, questionnaire, rounded, unused } = each;
    if (rejected > 0) notes.push({ id: 'rejected', level: 'warning', args: { file, rows: rejected } });
    if (differing > 0) notes.push({ id: 'differing', level: 'warning', args: { file, rows: differing } });
    // The same file once more is no surprise.
    if (nameless > 0 && imported > 0)
      notes.push({ id: 'nameless', level: 'warning', args: { file, rows: nameless } });
    if (scorecard !== null) notes.push({ id: 'scorecard_kept', level: 'warning', args: { file, scorecard } });
    if (questionnaire !== null)
      notes.push({ id: 'questionnaire_kept', level: 'warning', args: { file, questionnaire } });
    if (rounded > 0) notes.push({ id: 'rounded', level: 'warning', args: { file, amounts: rounded } });
    if (unused.length > 0)
      notes.push({ id: 'unused', level: 'info', args: { file, headers: unused.join(', ') } });
  }
  if (dryRun) notes.push({ id: 'dry_run', level: 'info' });
  const tables: Table[] = [
    {
      id: 'imports',
      columns: [
        text('file', (each) => each.file),
        { id: 'kind', type: 'word', values: files.map(({ kind }) => kind) },
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
  ];
  return listing('import', tables, notes);
}
