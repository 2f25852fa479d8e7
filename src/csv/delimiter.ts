import { fail } from '../problem.js';

/** In order of preference, where two fit as well; the last is the full-width comma. */
const usual = [',', '\t', ';', '|', '\uff0c'];

const words: ReadonlyMap<string, string> = new Map([
  ['comma', ','],
  ['tab', '\t'],
  ['\\t', '\t'],
  ['semicolon', ';'],
  ['pipe', '|'],
  ['space', ' '],
]);

/**
 * The delimiter of a file: the one that most lines hold equally many of, outside quotes. A file of one
 * column gives ','.
 */
export function sniffDelimiter(firstLines: string): string {
  const lines = firstLines
    .replace(/"[^"]*"/g, 'x')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  let best = { delimiter: ',', agreeing: lines.length / 2, count: 0 };
  for (const delimiter of usual) {
    const { agreeing, count } = agreement(lines.map((line) => line.split(delimiter).length - 1));
    if (agreeing > best.agreeing || (agreeing === best.agreeing && count > best.count)) {
      best = { delimiter, agreeing, count };
    }
  }
  return best.delimiter;
}

/** How many lines hold the same number of delimiters, and that number. Lines without any do not count. */
function agreement(counts: readonly number[]): { agreeing: number; count: number } {
  const lines = new Map<number, number>();
  for (const count of counts) if (count > 0) lines.set(count, (lines.get(count) ?? 0) + 1);
  let best = { agreeing: 0, count: 0 };
  for (const [count, agreeing] of lines) {
    if (agreeing > best.agreeing || (agreeing === best.agreeing && count > best.count))
      best = { agreeing, count };
  }
  return best;
}

/**
 * Reads a delimiter as people name it: a word or one character. A space stands for runs of white space.
 *
 * @throws ProblemError `bad_delimiter`
 */
export function parseDelimiter(text: string): string {
  const delimiter = words.get(text.toLowerCase()) ?? text;
  return delimiter.length === 1 && !/["\r\n]/.test(delimiter)
    ? delimiter
    : fail('bad_delimiter', { value: text });
}
