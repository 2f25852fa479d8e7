import { credit5c } from './credit-5c.js';
import { customerValue } from './customer-value.js';
import { distributor } from './distributor.js';

/** Scorecards to start from: YAML by name. */
export const presets: Readonly<Record<string, string>> = {
  distributor,
  'customer-value': customerValue,
  'credit-5c': credit5c,
};
