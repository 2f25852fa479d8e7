import { abc } from './abc/index.js';
import { accounts } from './accounts/index.js';
import { churn } from './churn/index.js';
import { cohorts } from './cohorts/index.js';
import { csat } from './csat/index.js';
import { deliveredValue } from './delivered-value/index.js';
import { evaluate } from './evaluate/index.js';
import { importance } from './importance/index.js';
import { indicators } from './indicators/index.js';
import { kano } from './kano/index.js';
import { lifetime } from './lifetime/index.js';
import { loyalty } from './loyalty/index.js';
import { matrix } from './matrix/index.js';
import { nps } from './nps/index.js';
import { profit } from './profit/index.js';
import { reliability } from './reliability/index.js';
import { retention } from './retention/index.js';
import { rfm } from './rfm/index.js';
import { satisfaction } from './satisfaction/index.js';
import { styles } from './styles/index.js';
import { valueCurve } from './value-curve/index.js';
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
  satisfaction,
  'value-curve': valueCurve,
  nps,
  csat,
  importance,
  kano,
  indicators,
  'delivered-value': deliveredValue,
  loyalty,
  reliability,
  styles,
};

export type AnalysisName = keyof typeof analyses;
