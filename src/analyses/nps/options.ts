import { document, type ValuesOf, word } from '../../options.js';
import { questionnaireWith } from '../../questionnaires/document.js';
import { surveyOptions } from '../surveys/options.js';

export const options = {
  questionnaire: document('file|name', questionnaireWith('nps')),
  question: word('id'),
  ...surveyOptions,
};

export type NpsOptions = ValuesOf<typeof options>;
