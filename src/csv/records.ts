import { fail } from '../problem.js';
import type { TextBlock } from './blocks.js';
import { RowScanner } from './row-scanner.js';

/** Rows in the order of the file, and what could not be read between them. */
export interface RecordBlock {
  /** The fields of each row, without the white space around them. Blank lines are no rows. */
  rows: string[][];
  /** The line at which each row starts, counted from 1. */
  lines: number[];
  faults: Fault[];
}

/** A row that could not be read. */
export interface Fault {
  line: number;
  code: 'unclosed_quote' | 'line_too_long' | 'nul_character';
  /** How it begins: at most 80 characters. */
  value: string;
}

export interface RecordOptions {
  /** One character; a space stands for runs of white space. */
  delimiter: string;
  /** Lines to pass over first. */
  skipLines?: number;
  /** Rows after which to stop. */
  limit?: number;
}

/**
 * Reads records as RFC 4180 writes them, and a little more: white space around quotes, quotes within an
 * unquoted field, rows of any length. A quote that is not closed within 1 MiB, or only by one in the middle of
 * a later text, costs its own line and no more: reading goes on with the next.
 *
 * @param blocks whole lines each, as `blocks.ts` gives them
 * @throws ProblemError `too_many_unclosed_quotes` after more than 100 of them
 */
export function* records(blocks: Iterable<TextBlock>, options: RecordOptions): Generator<RecordBlock> {
  const reader = new RecordReader(options.delimiter, options.skipLines ?? 0);
  let left = options.limit ?? Number.POSITIVE_INFINITY;
  for (const { text, tooLong } of blocks) {
    if (tooLong) reader.passLongLine(text);
    else reader.read(text);
    const found = firstRows(reader.take(), left);
    if (found.rows.length > 0 || found.faults.length > 0) yield found;
    left -= found.rows.length;
    if (left <= 0) return;
  }
  reader.finish();
  const found = firstRows(reader.take(), left);
  if (found.rows.length > 0 || found.faults.length > 0) yield found;
}

function firstRows({ rows, lines, faults }: RecordBlock, limit: number): RecordBlock {
  if (rows.length <= limit) return { rows, lines, faults };
  const end = lines[limit]!;
  return {
    rows: rows.slice(0, limit),
    lines: lines.slice(0, limit),
    faults: faults.filter((fault) => fault.line < end),
  };
}

const longestRecord = 1_048_576;
const mostUnclosed = 100;

class RecordReader {
  private found: RecordBlock = { rows: [], lines: [], faults: [] };
  private line = 1;
  /** The text from the start of a record whose quote is not closed yet. */
  private open = '';
  private unclosed = 0;

  constructor(
    private readonly delimiter: string,
    private skipLines: number,
  ) {}

  take(): RecordBlock {
    const { found } = this;
    this.found = { rows: [], lines: [], faults: [] };
    return found;
  }

  read(block: string): void {
    const text = this.open + this.skip(block);
    // What is open stays so until there is another quote.
    if (this.open !== '' && text.length <= longestRecord && !block.includes('"')) this.open = text;
    else this.scan(text, longestRecord);
  }

  /** There is no more text: what is open stays so for good. */
  finish(): void {
    if (this.open !== '') this.scan(this.open, 0);
  }

  passLongLine(beginning: string): void {
    this.finish();
    if (this.skipLines > 0) this.skipLines--;
    else this.addFault(this.line, 'line_too_long', beginning);
    this.line++;
  }

  private skip(text: string): string {
    let at = 0;
    for (; this.skipLines > 0 && at < text.length; this.skipLines--) {
      at = text.indexOf('\n', at) + 1 || text.length;
      this.line++;
    }
    return text.slice(at);
  }

  /** @param patience how much text a record may leave open, to be closed by the next block */
  private scan(text: string, patience: number): void {
    const { rows, lines } = this.found;
    this.open = '';
    const scanner = new RowScanner(text, this.delimiter);
    while (scanner.hasMore) {
      const start = scanner.position;
      const row = scanner.next();
      if (row === null) {
        if (scanner.ranOut && text.length - start <= patience) {
          this.open = text.slice(start);
          break;
        }
        scanner.passLine(start);
        this.addUnclosed(text.slice(start, scanner.position));
      } else if (row.length > 1 || row[0] !== '') {
        rows.push(row);
        lines.push(this.line);
      }
      this.line += scanner.newLines;
    }
    if (text.includes('\0')) this.rejectNuls();
  }

  private addUnclosed(text: string): void {
    if (++this.unclosed > mostUnclosed) fail('too_many_unclosed_quotes', { line: this.line });
    this.addFault(this.line, 'unclosed_quote', text);
  }

  private rejectNuls(): void {
    const { rows, lines } = this.found;
    const good = rows.map((row) => !row.some((field) => field.includes('\0')));
    rows.forEach((row, i) => {
      if (!good[i]) this.addFault(lines[i]!, 'nul_character', row.join(this.delimiter));
    });
    this.found.rows = rows.filter((_, i) => good[i]);
    this.found.lines = lines.filter((_, i) => good[i]);
  }

  private addFault(line: number, code: Fault['code'], text: string): void {
    this.found.faults.push({ line, code, value: text.slice(0, 80).trimEnd() });
  }
}
