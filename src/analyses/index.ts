import { evaluate } from './evaluate/index.js';
import { rfm } from './rfm/index.js';
import { weights } from './weights/index.js';

/** Every analysis. A new one is a folder of its own and a line here. */
export const analyses = { evaluate, weights, rfm };

export type AnalysisName = keyof typeof analyses;
