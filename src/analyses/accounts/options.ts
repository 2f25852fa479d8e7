import { presetDocument, type ValuesOf } from '../../options.js';
import { policyDocument } from './documents.js';

export const options = {
  policy: presetDocument('file|name', policyDocument, 'account-policy'),
};

export type AccountsOptions = ValuesOf<typeof options>;
