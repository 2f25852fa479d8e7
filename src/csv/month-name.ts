const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const name =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const dayFirst = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+${name},?[\\s-]+(\\d{4})(?!\\d)`, 'i');
const monthFirst = new RegExp(
  `^${name}[\\s-]+(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s*|[\\s-]+)(\\d{4})(?!\\d)`,
  'i',
);

/**
 * Reads a date with an English month, such as `5 Mar 2024`, `05-Mar-2024` or `March 5, 2024`, as the number
 * YYYYMMDD, not yet looked up on the calendar; `NaN` where it is none.
 *
 * @param mayEndAt whether what follows the date may follow a date
 */
export function readMonthName(text: string, mayEndAt: (text: string, at: number) => boolean): number {
  const before = dayFirst.exec(text);
  const found = before ?? monthFirst.exec(text);
  if (!found || !mayEndAt(text, found[0].length)) return Number.NaN;
  const [day, month] = before ? [found[1]!, found[2]!] : [found[2]!, found[1]!];
  return (
    Number(found[3]) * 10_000 + (months.indexOf(month.slice(0, 3).toLowerCase()) + 1) * 100 + Number(day)
  );
}
