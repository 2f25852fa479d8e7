const glyphs = ['░', '▒', '▓', '█'];

export interface Shades {
  glyph(value: number): string;
  /** Every shade, and the greatest value that has it. */
  steps: readonly { glyph: string; upTo: number }[];
}

/**
 * Four even steps from zero, or from the least value where some are negative, to the greatest. Zero has no
 * shade where it is the least.
 */
export function shadesOf([least, greatest]: readonly [number, number]): Shades {
  const from = Math.min(least, 0);
  // In quarters, for the whole may be beyond the greatest number.
  const span = greatest / 4 - from / 4;
  return {
    glyph: (value) => {
      if (from === 0 && value === 0) return ' ';
      const step = span > 0 ? Math.ceil(((value / 4 - from / 4) / span) * 4) : 1;
      return glyphs[Math.min(Math.max(step, 1), glyphs.length) - 1];
    },
    steps: glyphs.map((glyph, index) => {
      const share = (index + 1) / glyphs.length;
      return { glyph, upTo: from * (1 - share) + greatest * share };
    }),
  };
}
