import { fail } from '../problem.js';
import { wholeLines } from './lines.js';

export interface TextBlock {
  /** Whole lines, each but the last of the file with its end; or the beginning of one line that is too long. */
  text: string;
  /** Set where the text is the beginning of one line of more than 1 MiB; the rest of it is not kept. */
  tooLong: boolean;
}

/**
 * Decodes a file, some 64 KB of whole lines at a time, without its byte order mark. Lines end in `\n` or
 * `\r\n`; the lone `\r` of old Macs becomes `\n`.
 *
 * @param encoding a name that `TextDecoder` takes
 * @param onBytes told the number of bytes read so far
 * @throws ProblemError `bad_bytes` with the line that does not decode; `file_missing`, `file_is_directory`,
 *   `file_unreadable`, `file_empty`
 */
export function* textBlocks(
  path: string,
  encoding: string,
  onBytes?: (bytesSoFar: number) => void,
): Generator<TextBlock> {
  const strict = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  let first = true;
  for (const { bytes, tooLong, ends } of wholeLines(path, encoding, onBytes)) {
    let text: string;
    try {
      text = tooLong ? new TextDecoder(encoding).decode(bytes).slice(0, 80) : strict.decode(bytes);
    } catch {
      fail('bad_bytes', { file: path, line: undecodableLine(path, encoding), args: { encoding } });
    }
    if (first && text.startsWith('\uFEFF')) text = text.slice(1);
    first = false;
    yield { text: ends.character === '\r' ? text.replaceAll('\r', '\n') : text, tooLong };
  }
}

/** Lines are not counted on the way, for speed; so they are here. */
function undecodableLine(path: string, encoding: string): number {
  const strict = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  for (const { bytes, tooLong, ends } of wholeLines(path, encoding)) {
    for (let rest = bytes; rest.length > 0; line++) {
      const end = ends.first(rest) || rest.length;
      try {
        if (!tooLong) strict.decode(rest.subarray(0, end));
      } catch {
        return line;
      }
      rest = tooLong ? rest.subarray(rest.length) : rest.subarray(end);
    }
  }
  return line;
}
