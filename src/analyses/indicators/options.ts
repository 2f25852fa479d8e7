import { document, type ValuesOf } from '../../options.js';
import { questionnaireAsking } from '../../questionnaires/document.js';
import { surveyOptions } from '../surveys/options.js';
import { questions } from './indicators.js';

export const options = {
  questionnaire: document('file|name', questionnaireAsking(questions)),
  ...surveyOptions,
};

export type IndicatorOptions = ValuesOf<typeof options>;
