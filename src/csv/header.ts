import { fail } from '../problem.js';
import { nearestHeader } from './nearest-header.js';

export interface HeaderField {
  id: string;
  required: boolean;
  /** The headers that it is recognised by, in any language, beside its id. */
  names: readonly string[];
}

export interface HeaderMap {
  /** The field of each column; null where there is none. */
  columns: (string | null)[];
  /** The headers of the columns without a field; blank ones are left out. */
  extras: string[];
}

/**
 * Finds the fields that a header names. Case, width, spaces, punctuation and a unit in brackets at the end do
 * not count.
 *
 * @param map header, or number of the column from 1, by field: what the user says wins
 * @throws ProblemError `missing_column` (with the nearest header), `column_twice`, `map_unknown_field`,
 *   `map_unknown_header`, `map_header_twice`
 */
export function mapHeader(
  header: readonly string[],
  fields: readonly HeaderField[],
  map: Readonly<Record<string, string>>,
): HeaderMap {
  const columns = columnsOfMap(header, fields, map);
  for (const { id, names } of fields) if (!Object.hasOwn(map, id)) claim(header, columns, id, names);
  const extras = header.filter((text, index) => text !== '' && columns[index] === null);
  const missing = fields.find(({ id, required }) => required && !columns.includes(id));
  if (missing) {
    const nearest = nearestHeader(extras, [missing.id, ...missing.names], simplify);
    fail('missing_column', { column: missing.id, args: { headers: header.join(', '), nearest } });
  }
  return { columns, extras };
}

function columnsOfMap(
  header: readonly string[],
  fields: readonly HeaderField[],
  map: Readonly<Record<string, string>>,
): (string | null)[] {
  const columns: (string | null)[] = header.map(() => null);
  for (const [id, wanted] of Object.entries(map)) {
    if (!fields.some((field) => field.id === id)) {
      fail('map_unknown_field', { column: id, args: { fields: fields.map((field) => field.id).join(', ') } });
    }
    const index = findColumn(header, wanted);
    if (index < 0) fail('map_unknown_header', { value: wanted, args: { headers: header.join(', ') } });
    const other = columns[index];
    if (other) fail('map_header_twice', { value: wanted, args: { fields: `${other}, ${id}` } });
    columns[index] = id;
  }
  return columns;
}

/** Gives a field its column: the one with the field's own id, else the only one with any of its names. */
function claim(
  header: readonly string[],
  columns: (string | null)[],
  id: string,
  names: readonly string[],
): void {
  const withOneOf = (words: readonly string[]) => {
    const simple = new Set(words.map(simplify));
    const isMeant = (text: string) => simple.has(simplify(text)) || simple.has(simplify(withoutUnit(text)));
    return header.flatMap((text, index) => (columns[index] === null && isMeant(text) ? [index] : []));
  };
  const own = withOneOf([id]);
  const [first, second] = own.length > 0 ? own : withOneOf(names);
  if (second !== undefined)
    fail('column_twice', { column: id, args: { headers: `${header[first]}, ${header[second]}` } });
  if (first !== undefined) columns[first] = id;
}

/** The position of the column that a user means; −1 where there is none. */
function findColumn(header: readonly string[], wanted: string): number {
  const exact = header.indexOf(wanted.trim());
  if (exact >= 0) return exact;
  const alike = header.findIndex((text) => text !== '' && simplify(text) === simplify(wanted));
  if (alike >= 0) return alike;
  const number = /^\d+$/.test(wanted.trim()) ? Number(wanted) : 0;
  return number >= 1 && number <= header.length ? number - 1 : -1;
}

/** Case, width, blanks and some punctuation do not tell headers apart. */
export function simplify(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-():*]/g, '');
}

const multiplier = /[百千万萬亿億]|000|\bk\b|thousand|million/i;

/** `金额(元)` is an amount. `金额(万元)` is not the same amount: a unit that multiplies is kept. */
function withoutUnit(text: string): string {
  const usual = text.normalize('NFKC').trim();
  const start = Math.max(usual.lastIndexOf('('), usual.lastIndexOf('['));
  const isUnit = start > 0 && /[)\]]$/.test(usual) && !multiplier.test(usual.slice(start));
  return isUnit ? usual.slice(0, start) : text;
}
