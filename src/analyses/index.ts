import { accounts } from './accounts/index.js';
import { evaluate } from './evaluate/index.js';
import { weights } from './weights/index.js';

/** Every analysis. A new one is a folder of its own and a line here. */
export const analyses = { evaluate, weights, accounts };

export type AnalysisName = keyof typeof analyses;
