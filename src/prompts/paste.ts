import type { Interface } from 'node:readline';
import type { Key } from './escape.js';
import { setLine } from './set-line.js';

/** What is being pasted. Node takes it for keys, and has acted on each by the time it hands it over. */
export interface Paste {
  text: string;
  /** The line that it is pasted into. */
  line: string;
  cursor: number;
}

export function beginPaste({ line, cursor }: Interface): Paste {
  return { text: '', line, cursor };
}

/** Adds a key to what is pasted. The line stays empty meanwhile: Node goes over all of it with every key. */
export function pasteKey(paste: Paste, { sequence = '' }: Key, readline: Interface): void {
  paste.text += sequence;
  setLine(readline, '');
}

/** Puts what was pasted onto the line, where the cursor was; what would end the line is a space in it. */
export function endPaste({ text, line, cursor }: Paste, readline: Interface): void {
  setLine(readline, line);
  while (readline.cursor > cursor) readline.write(null, { name: 'left' });
  readline.write(text.replace(/\r\n|[\p{Cc}\u2028\u2029]/gu, ' '));
}
