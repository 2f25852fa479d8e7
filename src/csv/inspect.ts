import type { Field, Headers, Kind, WideShape } from '../kinds/kind.js';
import { fail } from '../problem.js';
import { textBlocks } from './blocks.js';
import { decideOrders } from './date-order.js';
import { parseDateFormat } from './day.js';
import { parseDelimiter, sniffDelimiter } from './delimiter.js';
import { checkEncoding, detectEncoding } from './encoding.js';
import { type HeaderField, mapHeader } from './header.js';
import { normalise, type Plan, type PlanColumn } from './plan.js';
import { records } from './records.js';

/** How a CSV is written, where the user knows better than what is found in it. */
export interface CsvOptions {
  /** A name of an encoding; found out where absent. */
  encoding?: string;
  /** One character, or one of the words comma, tab, semicolon, pipe, space; found out where absent. */
  delimiter?: string;
  /** `false` where the first row is data: columns are then named 1, 2, 3 … */
  header?: boolean;
  skipLines?: number;
  /** Header (or number of the column) by field. */
  map?: Readonly<Record<string, string>>;
  dateFormat?: string;
  decimal?: '.' | ',';
  /** A character that groups digits, where it is not the other one of . and , */
  thousands?: string;
  nullValues?: readonly string[];
  /** Rows to read; all where absent. */
  limit?: number;
}

/** What a file turned out to be. */
export interface Inspection {
  plan: Plan;
  /** As shown to people: the encoding, with its byte order mark. */
  encoding: string;
  /** Header by field, in the kind's order. */
  mapping: Readonly<Record<string, string>>;
  /** Headers that no field took. */
  unused: readonly string[];
}

/** Looks at the beginning of a file and decides how to read it. @throws ProblemError naming the flag that helps */
export function inspect(kind: Kind, path: string, options: CsvOptions): Inspection {
  const { encoding, delimiter, skipLines, hasHeader, header } = beginningOf(path, options);
  const shape = recognise(kind, header, options.map ?? {});
  const order = options.dateFormat ? parseDateFormat(options.dateFormat) : 'ymd';
  const plan: Plan = {
    path,
    encoding: encoding.name,
    delimiter,
    skipLines,
    header: hasHeader,
    limit: options.limit ?? 0,
    width: header.length,
    columns: shape.columns.map((column) => ({ ...column, order })),
    extras: shape.extras,
    wide: shape.wide,
    decimal: options.decimal ?? '.',
    thousands: options.thousands ?? '',
    nullValues: options.nullValues ?? [],
    scales: {
      initial: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
      byScorecard: {},
      byCriterion: {},
    },
  };
  return {
    plan: options.dateFormat ? plan : decideOrders(plan),
    encoding: encoding.bom ? `${encoding.name} (BOM)` : encoding.name,
    mapping: shape.mapping,
    unused: shape.unused,
  };
}

/** How a file is written, and its first rows. */
export interface Beginning {
  encoding: { name: string; bom: boolean };
  delimiter: string;
  skipLines: number;
  hasHeader: boolean;
  /** Where there is none, the columns are named 1, 2, 3 … */
  header: string[];
  /** The first row of data. */
  first: string[] | undefined;
}

/** @throws ProblemError */
export function beginningOf(path: string, options: CsvOptions): Beginning {
  const encoding = options.encoding
    ? { name: checkEncoding(options.encoding), bom: false }
    : detectEncoding(path);
  const skipLines = options.skipLines ?? 0;
  const delimiter = options.delimiter
    ? parseDelimiter(options.delimiter)
    : sniffDelimiter(firstLines(path, encoding.name, skipLines));
  const [top, second] = firstRows(path, encoding.name, delimiter, skipLines);
  if (!top) fail('file_empty', { file: path });
  const hasHeader = options.header ?? true;
  const header = hasHeader ? top : top.map((_, i) => String(i + 1));
  return { encoding, delimiter, skipLines, hasHeader, header, first: hasHeader ? second : top };
}

function firstLines(path: string, encoding: string, skipLines: number): string {
  for (const { text } of textBlocks(path, encoding)) {
    return text
      .split(/\r\n|\n|\r/)
      .slice(skipLines, skipLines + 20)
      .join('\n');
  }
  return '';
}

function firstRows(path: string, encoding: string, delimiter: string, skipLines: number): string[][] {
  const limit = 2;
  const blocks = records(textBlocks(path, encoding), { delimiter, skipLines, limit });
  return Array.from(blocks, ({ rows }) => rows).flat();
}

/** Header by field, as a user gives it. */
type Map = Readonly<Record<string, string>>;

type Shape = Pick<Plan, 'columns' | 'extras' | 'wide'> & Pick<Inspection, 'mapping' | 'unused'>;

function recognise(kind: Kind, header: readonly string[], map: Map): Shape {
  const fields = Object.entries(kind.fields).map(([id, field]) => ({
    id,
    required: field.required ?? false,
    names: allHeaders(field.headers),
  }));
  if (kind.wide && isWide(kind.wide, header, fields, map)) return recogniseWide(kind, kind.wide, header, map);
  const { columns: found } = mapHeader(header, fields, map);
  const columns = found.flatMap((id, index) =>
    id ? [planColumn(id, kind.fields[id]!, index, header[index]!)] : [],
  );
  const rest = header.flatMap((name, index) => (found[index] || !name ? [] : [{ index, header: name }]));
  const extras = kind.storage.layout === 'records' ? kind.storage.extras : undefined;
  return {
    columns,
    extras: extras && rest.length > 0 ? { field: extras, columns: rest } : null,
    wide: null,
    mapping: Object.fromEntries(columns.map((column) => [column.field, column.header])),
    unused: extras ? [] : rest.map((each) => each.header),
  };
}

/** Whether a header names what heads the rows, and neither a customer's column nor a cell's. */
function isWide(
  wide: WideShape,
  header: readonly string[],
  fields: readonly HeaderField[],
  map: Map,
): boolean {
  if (Object.keys(map).some((field) => field !== wide.row && field !== 'weight')) return false;
  const optional = fields.map((field) => ({ ...field, required: false }));
  const { columns } = mapHeader(header, [...optional, { id: 'weight', required: false, names: [] }], map);
  return columns.includes(wide.row) && !columns.includes('customer_id') && !columns.includes(wide.cell);
}

/** A criterion per row and a customer per column. */
function recogniseWide(
  kind: Kind,
  { row, cell, weight }: WideShape,
  header: readonly string[],
  map: Map,
): Shape {
  const { columns: found } = mapHeader(
    header,
    [
      { id: row, required: true, names: allHeaders(kind.fields[row]!.headers) },
      { id: 'weight', required: false, names: allHeaders(weight) },
    ],
    map,
  );
  const rowIndex = found.indexOf(row);
  const weightIndex = found.indexOf('weight');
  const cells = header.flatMap((name, index) => (found[index] || !name ? [] : [{ index, header: name }]));
  if (cells.length === 0) fail('no_customer_columns', { args: { headers: header.join(', ') } });
  const twice = cells.find(({ header: name }, at) => cells.findIndex((each) => each.header === name) < at);
  if (twice) fail('column_twice', { column: twice.header, args: { headers: header.join(', ') } });
  return {
    columns: [
      planColumn(row, kind.fields[row]!, 0, header[rowIndex]!),
      planColumn('customer_id', kind.fields.customer_id!, 1, ''),
      planColumn(cell, kind.fields[cell]!, 2, ''),
    ],
    extras: null,
    wide: { rowIndex, weightIndex: weightIndex < 0 ? null : weightIndex, cells },
    mapping: {
      [row]: header[rowIndex]!,
      ...(weightIndex < 0 ? {} : { weight: header[weightIndex]! }),
      customer_id: cells.map((each) => each.header).join(', '),
    },
    unused: [],
  };
}

function planColumn(
  field: string,
  { type, required, range, choices, answers, spoils }: Field,
  index: number,
  header: string,
): PlanColumn {
  const words = Object.entries(choices ?? {}).flatMap(([id, names]) =>
    [id, ...names].map((name) => [normalise(name), id]),
  );
  return {
    field,
    index,
    header,
    type,
    required: required ?? false,
    order: 'ymd',
    range: range ?? null,
    choices: choices ? Object.fromEntries(words) : null,
    answers: answers ?? [],
    spoils: spoils ?? false,
  };
}

function allHeaders(headers: Headers): string[] {
  return [...headers.en, ...headers['zh-CN'], ...headers['zh-TW']];
}
