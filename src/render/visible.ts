// Controls, lone surrogates, line separators and invisible characters. Joiners, variation selectors and flag
// tags stay: emoji, Chinese names and several scripts are written with them.
const unseen =
  /(?!\p{Join_Control}|\p{Variation_Selector}|[\u{e0020}-\u{e007f}])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * Text that cannot move the cursor, colour the terminal, turn the direction of writing or hide: an escape
 * becomes ␛, a line feed ␊, a right-to-left override \u{202e}.
 */
export function visible(text: string): string {
  return text.replace(unseen, (character) => {
    const code = character.codePointAt(0)!;
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f) return '␡';
    return `\\u{${code.toString(16)}}`;
  });
}
