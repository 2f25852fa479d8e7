import { type AnalysisName, loadAnalyses } from '../../src/analyses/index.js';
import type { Analysis } from '../../src/analysis.js';

/** Every analysis, by name. */
export const analyses = Object.fromEntries(await loadAnalyses()) as Record<AnalysisName, Analysis>;
