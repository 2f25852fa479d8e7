import { choice, document, documents, type ValuesOf } from '../../options.js';
import { judgementsDocument, scorecardDocument } from '../evaluate/documents.js';

export const options = {
  method: choice(['ahp', 'entropy', 'centroid'], 'ahp'),
  judgements: documents('file', judgementsDocument),
  // Judges bring criteria of their own.
  scorecard: document('file|name', { ...scorecardDocument, optional: true }),
};

export type WeightsOptions = ValuesOf<typeof options>;
