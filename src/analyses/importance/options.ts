import { choice, document, type ValuesOf } from '../../options.js';
import { questionnaireWith } from '../../questionnaires/document.js';
import { surveyOptions } from '../surveys/options.js';
import { crossHairs } from './cross-hair.js';

export const options = {
  questionnaire: document('file|name', questionnaireWith('importance')),
  crossHair: choice(crossHairs, 'mean'),
  ...surveyOptions,
};

export type ImportanceOptions = ValuesOf<typeof options>;
