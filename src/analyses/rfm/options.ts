import { document, presetDocument, type ValuesOf } from '../../options.js';
import { cutsDocument, segmentsDocument } from './documents.js';

export const options = {
  segments: presetDocument('file|name', segmentsDocument, 'rfm-segments'),
  cuts: document('file|name', cutsDocument),
};

export type RfmOptions = ValuesOf<typeof options>;
