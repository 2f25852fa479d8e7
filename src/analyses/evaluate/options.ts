import { choice, count, document, documents, type ValuesOf } from '../../options.js';
import { judgementsDocument, scorecardDocument } from './documents.js';
import { methods } from './model.js';
import { weighings } from './weights.js';

export const options = {
  scorecard: document('file|name', scorecardDocument),
  weights: choice(weighings, 'given'),
  judgements: documents('file', judgementsDocument),
  method: choice(methods, 'sum'),
  draws: count(0),
  seed: count(1),
  top: count(0),
};

export type EvaluateOptions = ValuesOf<typeof options>;
