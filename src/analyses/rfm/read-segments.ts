import * as v from 'valibot';
import { checkShape, id, label, map, ruled, text } from '../../yaml/shape.js';
import { readYaml } from '../../yaml/source.js';
import { isReserved } from '../reserved-ids.js';
import { best } from './dimensions.js';
import type { Range, Segmentation } from './segmentation.js';
import { en } from './text/en.js';

// What may be left out may also be left blank.

const anyScore: Range = [1, best];

const oneOrTwo = ruled('score', '4 | [4, 5]');

const score = v.pipe(
  v.number(oneOrTwo),
  v.integer(oneOrTwo),
  v.minValue(1, oneOrTwo),
  v.maxValue(best, oneOrTwo),
);

const range = v.lazy((input) =>
  Array.isArray(input)
    ? v.pipe(
        v.array(score, oneOrTwo),
        v.check((ends) => ends.length === 2 && ends[0] <= ends[1], oneOrTwo),
        v.transform(([lowest, highest]): Range => [lowest, highest]),
      )
    : v.pipe(
        score,
        v.transform((only): Range => [only, only]),
      ),
);

const when = map({
  r: v.nullish(range, anyScore),
  f: v.nullish(range, anyScore),
  m: v.nullish(range, anyScore),
});

const segment = map({
  id: id('champions'),
  label: v.nullish(label('Champions', '{en: Champions, zh-CN: 冠军客户}'), {}),
  when: v.nullish(when, {}),
  action: v.nullish(label('Thank them', '{en: Thank them, zh-CN: 表示感谢}'), {}),
});

const example = '[{id: champions, when: {r: [4, 5], f: [4, 5], m: [4, 5]}}]';

const shape: v.GenericSchema<unknown, Segmentation> = map({
  name: text('rfm-segments'),
  segments: v.pipe(v.array(segment, example), v.nonEmpty(example)),
});

/**
 * Reads rules from YAML.
 *
 * @throws ProblemError `yaml_…`, `document_…` or `segment_…`, with line, key and value as written
 */
export function readSegments(yaml: string, file: string): Segmentation {
  const source = readYaml(yaml, file);
  const segmentation = checkShape(source, shape, 'clientele presets show rfm-segments');
  const taken = new Set<string>();
  for (const [i, { id }] of segmentation.segments.entries()) {
    if (isReserved(id, en)) source.refuse('segment_reserved', ['segments', i, 'id']);
    if (taken.has(id)) source.refuse('segment_duplicate', ['segments', i, 'id']);
    taken.add(id);
  }
  return segmentation;
}
