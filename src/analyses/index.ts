import { abc } from './abc/index.js';
import { accounts } from './accounts/index.js';
import { churn } from './churn/index.js';
import { cohorts } from './cohorts/index.js';
import { evaluate } from './evaluate/index.js';
import { lifetime } from './lifetime/index.js';
import { matrix } from './matrix/index.js';
import { profit } from './profit/index.js';
import { retention } from './retention/index.js';
import { rfm } from './rfm/index.js';
import { weights } from './weights/index.js';

/** Every analysis, in the order of the help. A new one is a folder of its own and a line here. */
export const analyses = {
  evaluate,
  weights,
  profit,
  rfm,
  abc,
  matrix,
  accounts,
  cohorts,
  retention,
  lifetime,
  churn,
};

export type AnalysisName = keyof typeof analyses;
