import { churn } from './churn/index.js';
import { cohorts } from './cohorts/index.js';
import { evaluate } from './evaluate/index.js';
import { profit } from './profit/index.js';
import { retention } from './retention/index.js';
import { weights } from './weights/index.js';

/** Every analysis. A new one is a folder of its own and a line here. */
export const analyses = { evaluate, weights, profit, cohorts, churn, retention };

export type AnalysisName = keyof typeof analyses;
