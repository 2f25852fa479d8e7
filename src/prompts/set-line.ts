import type { Interface } from 'node:readline';

/** Puts a text onto the line that is typed on, with the cursor behind it. */
export function setLine(readline: Interface, text: string): void {
  readline.write(null, { ctrl: true, name: 'e' });
  readline.write(null, { ctrl: true, name: 'u' });
  if (text !== '') readline.write(text);
}
