import * as v from 'valibot';
import { type FactColumnName, factColumns } from './fact-columns.js';
import { nearest } from './nearest.js';
import type { Scorecard, Source } from './scorecard.js';
import type { Path, YamlSource } from './yaml-source.js';

// A schema's message is what was expected, in YAML: it reads the same in every language.

/** A map with these keys and no others. */
const map = <const E extends v.ObjectEntries>(entries: E) => {
  const keys = Object.keys(entries).join(', ');
  return v.pipe(v.custom<object>(isMap, `{${keys}}`), v.strictObject(entries, keys));
};

const text = (example: string) => v.pipe(v.string(example), v.trim(), v.nonEmpty(example));

const number = (example: string) =>
  v.pipe(v.number(example), v.minValue(-1e15, '≥ -1e15'), v.maxValue(1e15, '≤ 1e15'));

// What may be left out may also be left blank.

const label = v.nullish(
  v.lazy((input) =>
    typeof input === 'string'
      ? v.pipe(
          text('Credit standing'),
          v.transform((und): Record<string, string> => ({ und })),
        )
      : v.record(v.string(), text('Credit standing'), '{en: Credit standing, zh-CN: 信用}'),
  ),
  {},
);

const weight = v.nullish(v.pipe(number('≥ 0'), v.minValue(0, '≥ 0')), null);

const group = v.nullish(text('profit_value'), null);

const factNames = Object.keys(factColumns) as FactColumnName[];
const fact = v.picklist(factNames, factNames.join(' | '));

const bands = v.pipe(
  v.array(number('90'), '[30, 90, 180, 365]'),
  v.nonEmpty('[30, 90, 180, 365]'),
  v.check((cuts) => cuts.every((cut, i) => i === 0 || cut > cuts[i - 1]), '30 < 90 < 180 < 365'),
);

const quantiles = v.pipe(number('5'), v.integer('5'), v.minValue(2, '≥ 2'), v.maxValue(1000, '≤ 1000'));

const sources = 'rating | {fact: revenue, quantiles: 5} | {fact: revenue, bands: [100, 500]}';

const factSource = v.pipe(
  map({ fact, bands: v.nullish(bands), quantiles: v.nullish(quantiles) }),
  v.check(({ bands, quantiles }) => !bands !== !quantiles, sources),
  v.transform(
    ({ fact, bands, quantiles }): Source => (bands ? { fact, bands } : { fact, quantiles: quantiles! }),
  ),
);

const source = v.lazy((input) => (isMap(input) ? factSource : v.literal('rating', sources)));

const scale = v.pipe(
  v.array(number('1'), '[1, 5]'),
  v.check((ends) => ends.length === 2 && ends[0] < ends[1], '[1, 5]'),
  v.transform(([lowest, highest]): Scorecard['scale'] => [lowest, highest]),
);

const criterion = map({
  id: text('credit'),
  label,
  weight,
  group,
  goal: v.nullish(v.picklist(['benefit', 'cost'], 'benefit | cost'), 'benefit'),
  source: v.nullish(source, 'rating'),
});

/** People also grade with numbers. */
const grade = v.lazy((input) =>
  typeof input === 'number' ? v.pipe(v.number(), v.transform(String)) : text('A'),
);

const shape: v.GenericSchema<unknown, Scorecard> = map({
  name: text('distributor'),
  scale,
  groups: v.nullish(
    v.array(map({ id: text('profit_value'), label, weight, group }), '[{id: profit_value, weight: 60}]'),
    [],
  ),
  criteria: v.pipe(
    v.array(criterion, '[{id: credit, weight: 15}]'),
    v.nonEmpty('[{id: credit, weight: 15}]'),
  ),
  grades: v.nullish(v.array(map({ from: number('4.5'), grade }), '[{from: 4.5, grade: A}]'), []),
});

/** @throws ProblemError `scorecard_…` for the first thing that is not as it should be */
export function checkShape(source: YamlSource): Scorecard {
  if (!isMap(source.data)) source.refuse('scorecard_not_map', []);
  const { success, output, issues } = v.safeParse(shape, source.data);
  if (success) return output;

  // A key that is missing may be there under a misspelt name, which says more.
  const issue = issues.find(({ expected }) => expected === 'never') ?? issues[0];
  const path: Path = issue.path?.map(({ key }) => key as string | number) ?? [];
  if (issue.type !== 'strict_object') source.refuse('scorecard_invalid', path, { expected: issue.message });
  if (issue.expected !== 'never') source.refuse('scorecard_key_missing', path);
  const keys = issue.message;
  source.refuse('scorecard_key_unknown', path, {
    keys,
    nearest: nearest(String(path.at(-1)), keys.split(', ')),
  });
}

function isMap(data: unknown): boolean {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
