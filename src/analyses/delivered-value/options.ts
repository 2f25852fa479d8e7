import { document, type ValuesOf } from '../../options.js';
import { questionnaireAsking } from '../../questionnaires/document.js';
import { surveyOptions } from '../surveys/options.js';
import { questions } from './parts.js';

export const options = {
  questionnaire: document('file|name', questionnaireAsking(questions)),
  ...surveyOptions,
};

export type DeliveredValueOptions = ValuesOf<typeof options>;
