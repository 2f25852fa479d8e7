import { isAscii, isUtf8 } from 'node:buffer';
import { closeSync, readSync } from 'node:fs';
import { fail } from '../problem.js';
import { chineseEncoding, detected } from './chinese.js';
import { openFile } from './file.js';
import { LineEnds, wholeLines } from './lines.js';

export interface Encoding {
  /** A name that `TextDecoder` takes: 'utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'. */
  name: string;
  /** Whether the file says so itself, by a byte order mark. */
  bom: boolean;
}

/**
 * Finds out how a file is encoded: by its byte order mark; else UTF-16 by its NUL bytes; else UTF-8 where the
 * whole file is valid UTF-8; else GB 18030 or Big5 where its text makes sense in one of them.
 *
 * @throws ProblemError `unknown_encoding`, with a name to try, or '', as argument `guess`; `file_missing`,
 *   `file_is_directory`, `file_unreadable`, `file_empty`
 */
export function detectEncoding(path: string): Encoding {
  const beginning = readBeginning(path);
  const marked = markedEncoding(beginning);
  if (marked) return { name: marked, bom: true };
  return { name: wideEncoding(beginning) ?? narrowEncoding(path), bom: false };
}

/** Names by which people call encodings that `TextDecoder` knows by another; without hyphens. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['gb18030', 'gb18030'],
  ['cp936', 'gb18030'],
  ['ms936', 'gb18030'],
  ['euccn', 'gb18030'],
  ['cp950', 'big5'],
  ['utf8sig', 'utf-8'],
  ['utf16', 'utf-16le'],
  ['utf16le', 'utf-16le'],
  ['utf16be', 'utf-16be'],
  ['cp932', 'shift_jis'],
  ['cp949', 'euc-kr'],
  ['cp1250', 'windows-1250'],
  ['cp1251', 'windows-1251'],
  ['cp1252', 'windows-1252'],
]);

/**
 * The name under which a user's encoding is read: GBK, GB 2312 and CP936 as 'gb18030'.
 *
 * @throws ProblemError `bad_encoding`
 */
export function checkEncoding(name: string): string {
  const lower = name.trim().toLowerCase();
  try {
    const known = new TextDecoder(aliases.get(lower.replace(/[-_ ]/g, '')) ?? lower.replaceAll('_', '-'))
      .encoding;
    return known === 'gbk' ? 'gb18030' : known;
  } catch {
    return fail('bad_encoding', { value: name });
  }
}

function readBeginning(path: string): Buffer {
  const descriptor = openFile(path);
  try {
    const bytes = Buffer.alloc(65_536);
    return bytes.subarray(0, readSync(descriptor, bytes));
  } finally {
    closeSync(descriptor);
  }
}

function markedEncoding(bytes: Buffer): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/**
 * Delimiters, digits and line ends in UTF-16 have a NUL in one of their two bytes, always the same one. In
 * other text NUL bytes are rare, or come in both places, or not beside line ends.
 */
function wideEncoding(bytes: Buffer): string | null {
  const nuls = [0, 0];
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) nuls[i & 1]!++;
  const [even, odd] = nuls as [number, number];
  if (Math.max(even, odd) < bytes.length / 20 || Math.max(even, odd) < Math.min(even, odd) * 10) return null;
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  return bytes.includes(10) && new LineEnds(encoding, bytes).first(bytes) === 0 ? null : encoding;
}

/** Bytes that a guess is made from. */
const sampleSize = 65_536;

function narrowEncoding(path: string): string {
  const sample: Buffer[] = [];
  let size = 0;
  let valid = true;
  for (const { bytes, tooLong, ends } of wholeLines(path, 'utf-8')) {
    if (tooLong || isAscii(bytes)) continue;
    valid &&= isUtf8(bytes);
    for (let rest = bytes; rest.length > 0 && size < sampleSize; ) {
      const line = rest.subarray(0, ends.first(rest) || rest.length);
      rest = rest.subarray(line.length);
      if (isAscii(line)) continue;
      sample.push(Buffer.from(line));
      size += line.length;
    }
    if (!valid && size >= sampleSize) break;
  }
  return valid ? 'utf-8' : guess(path, Buffer.concat(sample));
}

function guess(path: string, sample: Buffer): string {
  // Some bytes that are not UTF-8 among much that is: the file is damaged, and its reader will name the line.
  if (mostlyUtf8(sample)) return 'utf-8';
  return (
    chineseEncoding(sample) ?? fail('unknown_encoding', { file: path, args: { guess: suggestion(sample) } })
  );
}

/** A name to try with `--encoding`; '' where there is none. */
function suggestion(sample: Buffer): string {
  try {
    return checkEncoding(detected(sample) ?? '');
  } catch {
    return '';
  }
}

function mostlyUtf8(sample: Buffer): boolean {
  const characters = new TextDecoder().decode(sample).match(/[^\0-\x7f]/gu) ?? [];
  const broken = characters.filter((character) => character === '\ufffd').length;
  return characters.length >= 20 && broken < characters.length / 10;
}
