import type { AnalysisName } from '../../src/analyses/index.js';
import type { Analysis } from '../../src/analysis.js';
import type { Facts } from '../../src/facts.js';
import type { Findings } from '../../src/report.js';
import { analyses } from '../helpers/analyses.js';

/** One run of an analysis. */
export interface Sample {
  facts: Facts;
  /** Options that are not as they are when nothing is given. */
  given?: Readonly<Record<string, unknown>>;
}

/**
 * What an analysis finds, and explains of the first customer, in its samples: runs that between them show all its
 * tables and columns, kept in `samples.ts` beside its tests.
 */
export async function findingsOf(name: AnalysisName): Promise<Findings[]> {
  const { samples } = (await import(`../${name}/samples.ts`)) as { samples: readonly Sample[] };
  const analysis = analyses[name] as unknown as Analysis;
  const initial = Object.entries(analysis.options).map(([option, { initial }]) => [option, initial]);
  return samples.flatMap(({ facts, given }) => {
    const options = { ...Object.fromEntries(initial), ...given };
    const result = analysis.compute(facts, options);
    const explained = analysis.explain?.(result, facts, options, 0);
    return [analysis.present(result, options), ...(explained ? [explained] : [])];
  });
}
