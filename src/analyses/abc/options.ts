import { choice, periodOptions, share, type ValuesOf } from '../../options.js';

export const options = {
  by: choice(['revenue', 'profit', 'orders'], 'revenue'),
  aShare: share(0.8),
  bShare: share(0.95),
  ...periodOptions,
};

export type AbcOptions = ValuesOf<typeof options>;
