import * as v from 'valibot';
import {
  isMap,
  label as labelOf,
  map,
  notNegative,
  number,
  range,
  ruled,
  text,
  whole,
} from '../../yaml/shape.js';
import { type FactColumnName, factColumns } from '../fact-columns.js';
import type { Scorecard, Source } from './scorecard.js';

// What may be left out may also be left blank.

const label = v.nullish(labelOf('Credit standing', '{en: Credit standing, zh-CN: 信用}'), {});

const weight = v.nullish(notNegative, null);

const group = v.nullish(text('profit_value'), null);

const factNames = Object.keys(factColumns) as FactColumnName[];
const fact = v.picklist(factNames, factNames.join(' | '));

const ascending = ruled('ascending', '[30, 90, 180, 365]');

const bands = v.pipe(
  v.array(number('90'), ascending),
  v.nonEmpty(ascending),
  v.check((cuts) => cuts.every((cut, i) => i === 0 || cut > cuts[i - 1]), ascending),
);

const quantiles = v.pipe(whole('5'), v.minValue(2, '≥ 2'), v.maxValue(1000, '≤ 1000'));

const sources = 'rating | {fact: revenue, quantiles: 5} | {fact: revenue, bands: [100, 500]}';

const factSource = v.pipe(
  map({ fact, bands: v.nullish(bands), quantiles: v.nullish(quantiles) }),
  v.check(({ bands, quantiles }) => !bands !== !quantiles, sources),
  v.transform(
    ({ fact, bands, quantiles }): Source => (bands ? { fact, bands } : { fact, quantiles: quantiles! }),
  ),
);

const source = v.lazy((input) => (isMap(input) ? factSource : v.literal('rating', sources)));

const scale = range('[1, 5]', 'range');

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

export const scorecardShape: v.GenericSchema<unknown, Scorecard> = map({
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
