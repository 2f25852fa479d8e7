import * as v from 'valibot';
import { nearest } from './nearest.js';
import type { Path, YamlSource } from './source.js';

// A schema's message is what was expected, in YAML: it reads the same in every language. Where that is an example, and
// not all that there may be, a rule goes with it, whose sentence is that of the problem `document_invalid_RULE`.

export type Rule = 'id' | 'text' | 'number' | 'whole' | 'scale' | 'range' | 'ascending' | 'four' | 'score';

export const ruled = (rule: Rule, example: string) => `${example}\n${rule}`;

/** A map with these keys and no others. */
export const map = <const E extends v.ObjectEntries>(entries: E) => {
  const keys = Object.keys(entries).join(', ');
  return v.pipe(v.custom<object>(isMap, `{${keys}}`), v.strictObject(entries, keys));
};

export const text = (example: string) => textBy(ruled('text', example));

const textBy = (message: string) => v.pipe(v.string(message), v.trim(), v.nonEmpty(message));

/** Letters of any script, digits, _ and -: such ids can be headers, and parts of longer ones. */
export const id = (example: string) =>
  v.pipe(textBy(ruled('id', example)), v.regex(/^[\p{L}\p{N}_-]+$/u, ruled('id', example)));

export const number = (example: string) => numberBy(ruled('number', example));

export const notNegative = v.pipe(numberBy('≥ 0'), v.minValue(0, '≥ 0'));

export const whole = (example: string) => v.pipe(number(example), v.integer(ruled('whole', example)));

function numberBy(message: string) {
  return v.pipe(v.number(message), v.minValue(-1e15, '≥ -1e15'), v.maxValue(1e15, '≤ 1e15'));
}

/** Two numbers, the lower first. */
export const range = (example: string, rule: Rule) =>
  v.pipe(
    v.array(numberBy(ruled(rule, example)), ruled(rule, example)),
    v.check((ends) => ends.length === 2 && ends[0] < ends[1], ruled(rule, example)),
    v.transform(([lowest, highest]): readonly [number, number] => [lowest, highest]),
  );

/** A text for people: one for all languages, or one by language tag; `und` is the tag of the former. */
export const label = (example: string, byLanguage: string) =>
  v.lazy((input) =>
    typeof input === 'string'
      ? v.pipe(
          text(example),
          v.transform((und): Record<string, string> => ({ und })),
        )
      : v.record(v.string(), text(example), byLanguage),
  );

/**
 * A YAML file's data, checked.
 *
 * @param example a command that prints such a file
 * @throws ProblemError `document_…` for the first thing that is not as it should be
 */
export function checkShape<T>(source: YamlSource, shape: v.GenericSchema<unknown, T>, example: string): T {
  if (!isMap(source.data)) source.refuse('document_not_map', [], { example });
  const { success, output, issues } = v.safeParse(shape, source.data);
  if (success) return output;

  // A key that is missing may be there under a misspelt name, which says more.
  const issue = issues.find(({ expected }) => expected === 'never') ?? issues[0];
  const path: Path = issue.path?.map(({ key }) => key as string | number) ?? [];
  if (issue.type !== 'strict_object') {
    const [expected, rule = ''] = issue.message.split('\n');
    source.refuse('document_invalid', path, { expected, rule });
  }
  if (issue.expected !== 'never') source.refuse('document_key_missing', path, { example });
  const keys = issue.message;
  source.refuse('document_key_unknown', path, {
    keys,
    nearest: nearest(String(path.at(-1)), keys.split(', ')),
  });
}

export function isMap(data: unknown): boolean {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
