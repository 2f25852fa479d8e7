import { readBrokenLine } from './broken-line.js';

const lineFeed = 10;
const quote = 34;

/** Reads a text of whole lines row by row. It is one loop over character codes, because it reads everything. */
export class RowScanner {
  /** Where the next row starts. */
  position = 0;
  /** Line ends that the last row took. */
  newLines = 0;
  /** Whether the last row's quote was not closed before the end of the text. */
  ranOut = false;
  private readonly text: string;
  private readonly delimiterCode: number;
  /** Runs of white space, in place of one character, separate fields. */
  private readonly runs: boolean;

  constructor(
    text: string,
    private readonly delimiter: string,
  ) {
    this.runs = delimiter === ' ';
    const spaced = this.runs ? text.replace(/[^\S\n]/g, ' ') : text;
    // Every line ends in a line feed, so that no loop needs to ask for the end of the text.
    this.text = spaced === '' || spaced.endsWith('\n') ? spaced : `${spaced}\n`;
    this.delimiterCode = delimiter.charCodeAt(0);
  }

  get hasMore(): boolean {
    return this.position < this.text.length;
  }

  /** The fields of the next row; null where a quote is not closed: `passLine` then leads on. */
  next(): string[] | null {
    const { text, delimiterCode, runs } = this;
    const start = this.position;
    const row: string[] = [];
    let lineEnd = -1;
    let at = start;
    this.newLines = 1;
    this.ranOut = false;
    for (;;) {
      let code = text.charCodeAt(at);
      while (isBlank(code) && (runs || code !== delimiterCode)) code = text.charCodeAt(++at);
      if (runs && code === lineFeed && row.length > 0) break;
      const from = at;
      if (code !== quote) {
        while (code !== delimiterCode && code !== lineFeed) code = text.charCodeAt(++at);
        let to = at;
        while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
        row.push(text.slice(from, to));
      } else {
        const to = closingQuote(text, from);
        this.ranOut = to < 0;
        if (to < 0) return null;
        at = to;
        do code = text.charCodeAt(++at);
        while (isBlank(code) && code !== delimiterCode);
        if (lineEnd < 0) lineEnd = text.indexOf('\n', from);
        if (code !== delimiterCode && code !== lineFeed) {
          // It closes in the middle of a text. On another line, that quote rather opens a field of its own.
          if (lineEnd < to) return null;
          this.position = lineEnd + 1;
          return readBrokenLine(text.slice(start, lineEnd), this.delimiter);
        }
        for (; lineEnd < to; lineEnd = text.indexOf('\n', lineEnd + 1)) this.newLines++;
        row.push(unquote(text, from + 1, to));
      }
      if (code === lineFeed) break;
      at++;
    }
    this.position = at + 1;
    return row;
  }

  /** Goes on behind the line that starts there. */
  passLine(start: number): void {
    this.position = this.text.indexOf('\n', start) + 1;
    this.newLines = 1;
  }
}

/** The position of the quote that closes the one at `opening`; −1 where there is none. */
function closingQuote(text: string, opening: number): number {
  let at = text.indexOf('"', opening + 1);
  while (at >= 0 && text.charCodeAt(at + 1) === quote) at = text.indexOf('"', at + 2);
  return at;
}

function unquote(text: string, from: number, to: number): string {
  const field = text.slice(from, to).trim();
  return field.includes('"') ? field.replaceAll('""', '"') : field;
}

/** White space that spreadsheets leave around values: also the no-break and the full-width space. */
function isBlank(code: number): boolean {
  return code <= 32
    ? code === 32 || (code >= 9 && code <= 13 && code !== lineFeed)
    : code === 0xa0 || code === 0x3000 || code === 0xfeff;
}
