import fc from 'fast-check';

/** The answers of five respondents to three items, whose α is 13/14. */
export const rows = [
  [3, 4, 3],
  [5, 4, 4],
  [2, 2, 3],
  [4, 5, 5],
  [1, 2, 2],
];

/** Answers of some respondents to four items. */
export const answers = fc.array(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 4, maxLength: 4 }), {
  minLength: 3,
  maxLength: 40,
});

/** A column per item, from a row per respondent. */
export function itemsOf(respondents: readonly (readonly number[])[]): number[][] {
  return respondents[0].map((_, item) => respondents.map((row) => row[item]));
}
