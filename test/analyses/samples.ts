import { readJudgements } from '../../src/analyses/evaluate/judgements.js';
import { type AnalysisName, analyses } from '../../src/analyses/index.js';
import { rfmSegments } from '../../src/analyses/rfm/presets/rfm-segments.js';
import { readSegments } from '../../src/analyses/rfm/read-segments.js';
import type { Analysis } from '../../src/analysis.js';
import type { Facts } from '../../src/facts.js';
import type { Findings } from '../../src/report.js';
import { facts, scorecardOf } from '../evaluate/facts.js';
import { factsOf } from '../helpers/facts.js';

interface Sample {
  facts: Facts;
  /** Options that are not as they are when nothing is given. */
  given?: Readonly<Record<string, unknown>>;
}

const raters = ['x', 'y'].map((rater) => ({ customer: 'A', criterion: 'k0', score: 3, rater }));
const judgements = [readJudgements(',k0,k1\nk0,1,2\nk1,,1', 'judgements.csv')];

/** For every analysis, runs that between them show all its tables and columns. The first customer is explained. */
const samples: Readonly<Record<AnalysisName, readonly Sample[]>> = {
  evaluate: [{ facts: facts(['A'], raters), given: { scorecard: scorecardOf([1]), draws: 1 } }],
  weights: [{ facts: { asOf: null } as Facts, given: { scorecard: scorecardOf([1, 1]), judgements } }],
  rfm: [
    {
      facts: factsOf([{ id: 'A', summary: { revenue: 1, last_day: 0 } }, { id: 'B' }], 1),
      given: { segments: readSegments(rfmSegments, 'rfm-segments') },
    },
    {
      facts: factsOf([{ id: 'A', summary: { revenue: 1, last_day: 0 } }], 1),
      given: { segments: readSegments('name: none\nsegments: [{id: a, when: {r: 5}}]', 'none') },
    },
  ],
};

/** What an analysis finds in its samples, and explains of them. */
export function findingsOf(name: AnalysisName): Findings[] {
  const analysis = analyses[name] as unknown as Analysis;
  const initial = Object.entries(analysis.options).map(([option, { initial }]) => [option, initial]);
  return samples[name].flatMap(({ facts, given }) => {
    const options = { ...Object.fromEntries(initial), ...given };
    const result = analysis.compute(facts, options);
    const explained = analysis.explain?.(result, facts, options, 0);
    return [analysis.present(result, options), ...(explained ? [explained] : [])];
  });
}
