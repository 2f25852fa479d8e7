import stringWidth from 'string-width';
import { visible } from '../visible.js';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A text that does no harm and is no wider than `width`; what is cut off leaves an ellipsis. */
export function shorten(text: string, width: number): string {
  const whole = visible(text);
  if (stringWidth(whole) <= width) return whole;
  if (width < 1) return '';
  let kept = '';
  for (const { segment } of graphemes.segment(whole)) {
    if (stringWidth(`${kept}${segment}…`) > width) break;
    kept += segment;
  }
  return `${kept}…`;
}

/** Fills with space on the right, up to `width`. */
export function padEnd(text: string, width: number): string {
  return text + spaces(width - stringWidth(text));
}

/** Fills with space on the left, up to `width`. */
export function padStart(text: string, width: number): string {
  return spaces(width - stringWidth(text)) + text;
}

export function spaces(count: number): string {
  return ' '.repeat(Math.max(count, 0));
}

export function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, stringWidth(text)), 0);
}

/** Entries side by side, on as many lines as they need. */
export function flow(entries: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const entry of entries) {
    const longer = `${lines.at(-1)}   ${entry}`;
    if (lines.length > 0 && stringWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(entry);
  }
  return lines;
}

export function centre(text: string, width: number): string {
  const space = Math.max(width - stringWidth(text), 0);
  return padEnd(spaces(Math.floor(space / 2)) + text, width);
}
