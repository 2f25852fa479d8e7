import { closeSync, readSync } from 'node:fs';
import { openFile, readable } from './file.js';

/** Bytes that are read at a time. */
const blockSize = 65_536;

/** A line with more bytes than this is not kept. */
const longestLine = 1_048_576;

/** Enough bytes of a line that is too long to recognise it by. */
const recognisable = 320;

export interface Lines {
  /** Whole lines; valid until the next are asked for. Of a line that is too long, only its beginning. */
  bytes: Buffer;
  /** Set where this is the beginning of one line of more than 1 MiB. */
  tooLong: boolean;
  ends: LineEnds;
}

/**
 * Reads a file in blocks of whole lines, in bytes, whatever the encoding: no character is ever cut in two.
 * Holds one block of 64 KB; a longer line makes it grow up to 1 MiB.
 *
 * @param encoding a name that `TextDecoder` takes
 * @param onBytes told the number of bytes read so far
 * @throws ProblemError as {@link openFile} does
 */
export function* wholeLines(
  path: string,
  encoding: string,
  onBytes: (bytesSoFar: number) => void = () => {},
): Generator<Lines> {
  const descriptor = openFile(path);
  try {
    let buffer = Buffer.allocUnsafe(blockSize);
    let held = 0;
    let total = 0;
    let passing = false;
    let ends: LineEnds | undefined;
    for (;;) {
      const room = Math.min(blockSize, buffer.length - held);
      const length = readable(path, () => readSync(descriptor, buffer, held, room, null));
      total += length;
      held += length;
      onBytes(total);
      ends ??= new LineEnds(encoding, buffer.subarray(0, held));
      let start = 0;
      if (passing) {
        start = ends.first(buffer.subarray(0, held));
        passing = start === 0;
        if (passing) start = held;
      }
      const end = length === 0 ? held : start + ends.last(buffer.subarray(start, held));
      if (end > start) yield { bytes: buffer.subarray(start, end), tooLong: false, ends };
      if (length === 0) return;
      buffer.copyWithin(0, end, held);
      held -= end;
      if (held < buffer.length) continue;
      if (buffer.length < longestLine) buffer = Buffer.concat([buffer], buffer.length * 2);
      else {
        yield { bytes: buffer.subarray(0, recognisable), tooLong: true, ends };
        passing = true;
        held = 0;
      }
    }
  } finally {
    closeSync(descriptor);
  }
}

/** Where lines end in the bytes of one file: at line feeds, or in files of old Macs at carriage returns. */
export class LineEnds {
  readonly character: '\n' | '\r';
  private readonly code: number;
  /** Bytes of one unit of the encoding, and which of them holds the code. */
  private readonly width: 1 | 2;
  private readonly offset: 0 | 1;

  constructor(encoding: string, beginning: Buffer) {
    this.width = encoding.startsWith('utf-16') ? 2 : 1;
    this.offset = encoding === 'utf-16be' ? 1 : 0;
    // A carriage return at the very end may be followed by its line feed.
    const text = beginning.subarray(0, -this.width);
    this.character = !beginning.includes(10) && text.includes(13) ? '\r' : '\n';
    this.code = this.character.charCodeAt(0);
  }

  /** The position after the first line end; 0 where there is none. */
  first(bytes: Buffer): number {
    if (this.width === 1) return bytes.indexOf(this.code) + 1;
    for (let at = 0; at + 1 < bytes.length; at += 2) if (this.isAt(bytes, at)) return at + 2;
    return 0;
  }

  /** The position after the last line end; 0 where there is none. */
  last(bytes: Buffer): number {
    if (this.width === 1) return bytes.lastIndexOf(this.code) + 1;
    for (let at = bytes.length - (bytes.length % 2) - 2; at >= 0; at -= 2) {
      if (this.isAt(bytes, at)) return at + 2;
    }
    return 0;
  }

  private isAt(bytes: Buffer, at: number): boolean {
    return bytes[at + this.offset] === this.code && bytes[at + 1 - this.offset] === 0;
  }
}
