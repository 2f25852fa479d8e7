import { parse } from 'csv-parse/sync';

/**
 * The fields of one record in which a quote closes in the middle of a text, such as `"5" pipe",12`: the
 * quotes of that field are then part of its text. Null where a quote stays open.
 */
export function readBrokenLine(line: string, delimiter: string): string[] | null {
  let records: string[][];
  try {
    records = parse(line.replace(/\r$/, ''), { delimiter, record_delimiter: '\n', relax_quotes: true });
  } catch {
    return null;
  }
  if (records.length !== 1) return null;
  const fields = records[0]!.map((field) => field.trim());
  return delimiter === ' ' ? fields.filter((field) => field !== '') : fields;
}
