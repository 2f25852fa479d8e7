import type { Document } from '../../options.js';
import type { Cuts } from './dimensions.js';
import { rfmCuts } from './presets/rfm-cuts.js';
import { rfmSegments } from './presets/rfm-segments.js';
import type { Segmentation } from './segmentation.js';

// The readers bring a YAML parser: they are loaded when there is something to read.

export const segmentsDocument: Document<Segmentation> = {
  read: async (text, file) => (await import('./read-segments.js')).readSegments(text, file),
  presets: { 'rfm-segments': rfmSegments },
};

export const cutsDocument: Document<Cuts> = {
  read: async (text, file) => (await import('./read-cuts.js')).readCuts(text, file),
  presets: { 'rfm-cuts': rfmCuts },
};
