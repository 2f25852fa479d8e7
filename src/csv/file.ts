import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { fail, ProblemError } from '../problem.js';

/**
 * Opens a file that has something in it; the caller closes the descriptor.
 *
 * @throws ProblemError `file_missing`, `file_is_directory`, `file_unreadable`, `file_empty`, `file_is_workbook`
 */
export function openFile(path: string): number {
  const descriptor = readable(path, () => openSync(path, 'r'));
  try {
    if (readable(path, () => fstatSync(descriptor)).isDirectory()) fail('file_is_directory', { file: path });
    if (!hasContent(path, descriptor)) fail('file_empty', { file: path });
    if (isWorkbook(path, descriptor)) fail('file_is_workbook', { file: path });
    return descriptor;
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}

/** Does something with a file, and puts what the system answers into a problem. */
export function readable<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') fail('file_missing', { file: path });
    if (code === 'EISDIR') fail('file_is_directory', { file: path });
    fail('file_unreadable', { file: path, args: { reason: code } });
  }
}

/** Excel workbooks are ZIP archives, or of old the compound files of OLE. */
function isWorkbook(path: string, descriptor: number): boolean {
  const start = Buffer.alloc(4);
  readable(path, () => readSync(descriptor, start, 0, start.length, 0));
  return start.equals(Buffer.from('PK\x03\x04')) || start.equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]));
}

/** Bytes of white space and of byte order marks, in any encoding. */
const blank = new Set([0x00, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xfe, 0xff]);

function hasContent(path: string, descriptor: number): boolean {
  const chunk = Buffer.allocUnsafe(65_536);
  for (let position = 0; ; ) {
    const length = readable(path, () => readSync(descriptor, chunk, 0, chunk.length, position));
    if (length === 0) return false;
    for (let i = 0; i < length; i++) if (!blank.has(chunk[i]!)) return true;
    position += length;
  }
}
