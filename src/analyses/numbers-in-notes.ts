/**
 * A number that was computed, as a note says it: with four significant digits.
 *
 * @example
 * digits(11.68784); // '11.69'
 */
export function digits(value: number): string {
  return rounded(value, 4);
}

/**
 * A share that was computed, as a note says it.
 *
 * @example
 * percent(0.00797414); // '0.7974%'
 */
export function percent(share: number): string {
  return `${rounded(share * 100, 4)}%`;
}

/**
 * A share that somebody typed, with all its digits.
 *
 * @example
 * typedPercent(0.123456); // '12.3456%'
 */
export function typedPercent(share: number): string {
  return `${rounded(share * 100, 12)}%`;
}

function rounded(value: number, significant: number): string {
  return String(Number(value.toPrecision(significant)));
}
