import * as v from 'valibot';
import { label, map, number, text, whole } from '../../yaml/shape.js';
import { classes, type DivisionName, divisionNames } from './classes.js';
import { type FigureName, figureNames, figures } from './figures.js';
import type { Condition, Limit, Policy, Rule } from './policy.js';

// What may be left out may also be left blank.

const share = (example: string) => v.pipe(number(example), v.minValue(0, '0 … 1'), v.maxValue(1, '0 … 1'));
const count = (example: string) => v.pipe(whole(example), v.minValue(1, '≥ 1'));

const money = (amount: number) => Math.round(amount * 10_000);

/** The conditions on one figure. */
const limits = (figure: FigureName) => {
  const limit = v.nullish(number('180'));
  const tests = { at_least: limit, above: limit, at_most: limit, below: limit };
  const inUnit = figures[figure].type === 'money' ? money : (threshold: number) => threshold;
  return v.pipe(
    map({ ...tests, at_least_quantile: v.nullish(share('0.8')) }),
    v.transform((given) =>
      (Object.entries(given) as [Limit['test'], number | null | undefined][]).flatMap(
        ([test, threshold]): Limit[] =>
          threshold == null
            ? []
            : [{ figure, test, threshold: test === 'at_least_quantile' ? threshold : inUnit(threshold) }],
      ),
    ),
    v.minLength(1, '{at_least: 180}'),
  );
};

/** The classes of a division that customers may be in. Which tiers there are, only the policy says. */
const membership = (division: DivisionName) => {
  const known: readonly string[] = division === 'tier' ? [] : classes[division];
  const each = known.length === 0 ? text('special') : v.picklist(known, known.join(' | '));
  const example = `[${known.length === 0 ? 'special, superior' : known.join(', ')}]`;
  return v.pipe(
    v.array(each, example),
    v.minLength(1, example),
    v.transform((among): Condition[] => [{ division, among }]),
  );
};

/** Conditions of a division's rules: on any figure, and on the classes of the divisions before it. */
const conditions = (of: DivisionName) => {
  const before = divisionNames.slice(0, divisionNames.indexOf(of));
  const entries = Object.fromEntries([
    ...figureNames.map((figure) => [figure, v.nullish(limits(figure))] as const),
    ...before.map((division) => [division, v.nullish(membership(division))] as const),
  ]);
  return v.pipe(
    map(entries),
    v.transform((given): Condition[] => Object.values(given).flatMap((each) => each ?? [])),
  );
};

const rules = (of: Exclude<DivisionName, 'tier'>) => {
  const rule = v.pipe(
    map({
      class: v.picklist(classes[of] as readonly string[], classes[of].join(' | ')),
      when: v.nullish(conditions(of), {}),
    }),
    v.transform(({ class: given, when }): Rule => ({ class: given, conditions: when })),
  );
  const example = `[{class: ${classes[of][0]}, when: {…}}]`;
  return v.pipe(v.array(rule, example), v.minLength(1, example));
};

const tier = map({
  tier: text('special'),
  label: v.nullish(label('special', '{en: special, zh-CN: 特级}'), {}),
  from: v.nullish(v.pipe(number('500000'), v.transform(money)), null),
});

export const policyShape: v.GenericSchema<unknown, Policy> = map({
  name: text('account-policy'),
  tiers: v.pipe(v.array(tier, '[{tier: special, from: 500000}]'), v.nonEmpty('[{tier: ordinary}]')),
  top: count('100'),
  use: rules('use'),
  relationship: rules('relationship'),
  loyalty: rules('loyalty'),
  owner_level: rules('owner_level'),
  relationship_level: map({
    tier_customers: v.pipe(
      map({ many: count('50'), medium: count('10') }),
      v.check(({ many, medium }) => medium < many, 'medium < many'),
    ),
    margin: v.pipe(
      map({ high: number('0.3'), medium: number('0.15') }),
      v.check(({ high, medium }) => medium < high, 'medium < high'),
    ),
  }),
  key: conditions('key'),
  manager_share: share('0.5'),
});
