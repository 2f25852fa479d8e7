import { document, type ValuesOf } from '../../options.js';
import { questionnaireWith } from '../../questionnaires/document.js';
import { surveyOptions } from '../surveys/options.js';

export const options = {
  questionnaire: document('file|name', questionnaireWith('kano')),
  ...surveyOptions,
};

export type KanoOptions = ValuesOf<typeof options>;
