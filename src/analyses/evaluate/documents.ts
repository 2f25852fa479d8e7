import type { Document } from '../../options.js';
import type { Judgements } from './judgements.js';
import { presets } from './presets/index.js';
import type { Scorecard } from './scorecard.js';

// The readers bring a YAML and a CSV parser: they are loaded when there is something to read.

export const scorecardDocument: Document<Scorecard> = {
  read: async (text, file) => (await import('./scorecard.js')).readScorecard(text, file),
  presets,
  stored: 'scorecards',
};

export const judgementsDocument: Document<Judgements> = {
  read: async (text, file) => (await import('./judgements.js')).readJudgements(text, file),
};
