import type { DivisionName } from './classes.js';
import type { FigureName } from './figures.js';

/** By what customers are put in classes. */
export interface Policy {
  name: string;
  /** Greatest `from` first; the last has none. */
  tiers: readonly Tier[];
  /** How many are the top by annual revenue. */
  top: number;
  use: readonly Rule[];
  relationship: readonly Rule[];
  loyalty: readonly Rule[];
  owner_level: readonly Rule[];
  relationship_level: {
    tier_customers: { many: number; medium: number };
    margin: { high: number; medium: number };
  };
  key: readonly Condition[];
  /** More of the revenue than this is too much for one account manager. */
  manager_share: number;
}

export interface Tier {
  tier: string;
  /** By language tag; `und` for one that was given without a language. */
  label: Readonly<Record<string, string>>;
  /** Money; null for the tier of everyone else. */
  from: number | null;
}

/** Gives its class where all conditions hold. */
export interface Rule {
  class: string;
  conditions: readonly Condition[];
}

export type Condition = Limit | Membership;

/** A figure against a number: money and durations as facts hold them. */
export interface Limit {
  figure: FigureName;
  test: 'at_least' | 'above' | 'at_most' | 'below' | 'at_least_quantile';
  /** With `at_least_quantile` a probability. */
  threshold: number;
}

/** Being in one of some classes. */
export interface Membership {
  division: DivisionName;
  among: readonly string[];
}
