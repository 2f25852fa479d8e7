import type { Locale } from './analysis.js';
import { kinds } from './kinds/index.js';
import { fail } from './problem.js';

/** The header of a blank CSV of an import kind, in one language. @throws ProblemError `no_such_kind` */
export function template(kind: string, locale: Locale): string {
  const known = kinds.find((each) => each.name === kind);
  if (!known)
    fail('no_such_kind', { value: kind, args: { kinds: kinds.map((each) => each.name).join(', ') } });
  return `${Object.values(known.fields)
    .map((field) => field.headers[locale][0])
    .join(',')}\n`;
}
