import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** The lines of a text, none wider than `width` (two at least) display columns; words are split where they must be. */
export function wrap(text: string, width: number): string[] {
  if (stringWidth(text) <= width) return [text];
  return wrapAnsi(text, width, { hard: true })
    .split('\n')
    .flatMap((line) => (stringWidth(line) <= width ? [line] : splitClusters(line, width)));
}

/** One character as Unicode sees it may be of any width: Hangul letters or vowel signs without end. */
function splitClusters(text: string, width: number): string[] {
  const lines = [''];
  for (const character of text) {
    const longer = lines.at(-1) + character;
    if (stringWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(character);
  }
  return lines;
}
