import { document, type ValuesOf } from '../../options.js';
import { questionnaireAsking } from '../../questionnaires/document.js';
import { surveyOptions } from '../surveys/options.js';

/** What types are made of. */
export const questions = { attachment: 'rating', repeat: 'rating', reason: 'choice' } as const;

export const options = {
  questionnaire: document('file|name', questionnaireAsking(questions)),
  ...surveyOptions,
};

export type LoyaltyOptions = ValuesOf<typeof options>;
