import * as v from 'valibot';
import { checkShape, map, number, ruled } from '../../yaml/shape.js';
import { readYaml } from '../../yaml/source.js';
import { best, type Cuts, unitOf } from './dimensions.js';

const cuts = (example: readonly [number, number, number, number]) => {
  const expected = ruled('four', `[${example.join(', ')}]`);
  return v.pipe(
    v.array(number(String(example[0])), expected),
    v.length(best - 1, expected),
    v.check((given) => given.every((cut, i) => i === 0 || cut > given[i - 1]), expected),
  );
};

const shape: v.GenericSchema<unknown, Cuts> = map({
  recency: cuts([30, 90, 180, 365]),
  frequency: cuts([2, 3, 5, 10]),
  monetary: v.pipe(
    cuts([100, 500, 1000, 5000]),
    v.transform((given) => given.map((cut) => Math.round(cut * unitOf.monetary))),
  ),
});

/** Reads cut points from YAML. @throws ProblemError `yaml_…`, `document_…` with line, key and value as written */
export function readCuts(text: string, file: string): Cuts {
  return checkShape(readYaml(text, file), shape, 'clientele presets show rfm-cuts');
}
