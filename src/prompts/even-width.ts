import stringWidth from 'string-width';

/** Takes up no room: terminals pass over it. */
const nothing = '\0';

/**
 * The line that is typed on, longer by characters of no width where it goes over the edge of the terminal.
 * Inquirer finds the cursor again by counting characters; Chinese ones are two columns wide each.
 */
export function evenWidth(mark: string, typed: string, columns: number): string {
  let end = 0;
  for (const character of mark + typed) {
    const width = stringWidth(character);
    // A wide character that does not fit in at the edge goes to the next row.
    if (width === 2 && (end + 1) % columns === 0) end++;
    end += width;
  }
  const missing = end < columns ? 0 : Math.max(end - mark.length - typed.length, 0);
  return mark + nothing.repeat(missing) + typed;
}
