import { document, knownChoice, knownNumber, type ValuesOf, word } from '../../options.js';
import { scorecardDocument } from '../evaluate/documents.js';
import { splits } from './cut.js';
import { presetNames } from './presets.js';

export const options = {
  preset: knownChoice(presetNames),
  x: word('measure'),
  y: word('measure'),
  split: knownChoice(splits),
  xCut: knownNumber(),
  yCut: knownNumber(),
  // Only a score needs one.
  scorecard: document('file|name', { ...scorecardDocument, optional: true }),
};

export type MatrixOptions = ValuesOf<typeof options>;
