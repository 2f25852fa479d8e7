import type { Document } from '../../options.js';
import type { Policy } from './policy.js';
import { accountPolicy } from './preset.js';

// The reader brings a YAML parser: it is loaded when there is something to read.

export const policyDocument: Document<Policy> = {
  read: async (text, file) => (await import('./read-policy.js')).readPolicy(text, file),
  presets: { 'account-policy': accountPolicy },
};
