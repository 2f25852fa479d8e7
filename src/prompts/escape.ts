/** A key as Node hands it over; `code` is what follows the Escape of a key like the arrows. */
export interface Key {
  name: string;
  ctrl: boolean;
  shift: boolean;
  meta?: boolean;
  sequence?: string;
  code?: string;
}

/**
 * Node takes a key that follows Escape within half a second for a single one with it, as if Alt were held: how often
 * Escape was pressed before, and the key alone. Keys like the arrows begin with an Escape of their own.
 */
export function apart(key: Key): { escapes: number; own: Key } {
  const { sequence = '', code, name } = key;
  let leading = 0;
  while (sequence[leading] === '\x1b') leading++;
  const escapes = leading > 0 && (code !== undefined || name === 'escape') ? leading - 1 : leading;
  if (escapes === 0) return { escapes, own: key };
  const alone = sequence.slice(escapes);
  return { escapes, own: { ...key, sequence: alone, meta: false, ...(name ? {} : controlOf(alone)) } };
}

/** Behind Escape, Node has no name for a key with Ctrl: Ctrl-C is the third character, as C is the third letter. */
function controlOf(character: string): Partial<Key> {
  const place = character.charCodeAt(0);
  if (place === 0 || place > 26) return {};
  return { name: String.fromCharCode('a'.charCodeAt(0) + place - 1), ctrl: true };
}
