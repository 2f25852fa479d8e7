import { document, type ValuesOf } from '../../options.js';
import { questionnaireWith } from '../../questionnaires/document.js';
import { surveyOptions } from '../surveys/options.js';
import { modelOf } from './models.js';

export const options = {
  questionnaire: document('file|name', {
    ...questionnaireWith(),
    suits: (questionnaire) => modelOf(questionnaire) !== null,
  }),
  ...surveyOptions,
};

export type StyleOptions = ValuesOf<typeof options>;
