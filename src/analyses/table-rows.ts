import { type CsvError, parse } from 'csv-parse/sync';

/** A row of a small CSV that a person wrote, without the blank cells at its end. */
export interface TableRow {
  /** Where the row ends in the file. */
  line: number;
  cells: readonly string[];
}

/**
 * Reads a small CSV separated by commas, semicolons or tabs; blank rows are left out.
 *
 * @param refuse Throws for a line whose quotes do not match.
 */
export function readTableRows(text: string, refuse: (line: number) => never): TableRow[] {
  const rows: TableRow[] = [];
  const keep = (record: string[], { lines }: { lines: number }): null => {
    const cells = record.slice(0, 1 + record.findLastIndex((cell) => cell !== ''));
    if (cells.length > 0) rows.push({ line: lines, cells });
    return null;
  };
  try {
    const delimiter = [',', ';', '\t', ','];
    parse(text, { bom: true, delimiter, relax_column_count: true, trim: true, on_record: keep });
  } catch (error) {
    return refuse(Number((error as CsvError).lines));
  }
  return rows;
}
