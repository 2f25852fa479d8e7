import { fail } from '../problem.js';
import { textBlocks } from './blocks.js';
import { readNumber } from './number.js';
import { normalise, type Plan } from './plan.js';
import { records } from './records.js';

/**
 * What heads each row of a wide file and how much it weighs; the weight is null where there is
 * none: no column for it, or nothing in it.
 *
 * @throws ProblemError `bad_weight`, `criterion_twice`, `weights_all_zero`
 */
export function readWeights(plan: Plan): { criterion: string; weight: number | null }[] {
  const { rowIndex, weightIndex } = plan.wide!;
  const seen = new Set<string>();
  const found: { criterion: string; weight: number | null }[] = [];
  let header = plan.header;
  const { path, encoding, delimiter, skipLines } = plan;
  for (const { rows, lines } of records(textBlocks(path, encoding), { delimiter, skipLines })) {
    rows.forEach((cells, i) => {
      if (header) {
        header = false;
        return;
      }
      const criterion = cells[rowIndex];
      if (!criterion) return;
      if (seen.has(normalise(criterion))) fail('criterion_twice', { line: lines[i], value: criterion });
      seen.add(normalise(criterion));
      if (weightIndex === null) {
        found.push({ criterion, weight: null });
        return;
      }
      const text = cells[weightIndex] ?? '';
      if (text === '') {
        found.push({ criterion, weight: null });
        return;
      }
      const weight = readNumber(text, plan.decimal);
      if (!(weight >= 0 && Number.isFinite(weight)))
        fail('bad_weight', { line: lines[i], column: criterion, value: text });
      found.push({ criterion, weight });
    });
  }
  const blank = found.find(({ weight }) => weight === null);
  if (blank && found.some(({ weight }) => weight !== null))
    fail('bad_weight', { column: blank.criterion, value: '' });
  if (found.length > 0 && found.every(({ weight }) => weight === 0)) fail('weights_all_zero');
  return found;
}
