import { knownShare, periodOptions, share, type ValuesOf } from '../../options.js';

export const options = {
  ...periodOptions,
  marginRate: knownShare(),
  capitalRate: knownShare(),
  profitShare: share(0.8),
  lossShare: share(0.8),
};

export type ProfitOptions = ValuesOf<typeof options>;
