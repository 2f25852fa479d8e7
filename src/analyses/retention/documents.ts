import type { Document } from '../../options.js';
import type { SurvivalFile } from './survival-file.js';

export const survivalDocument: Document<SurvivalFile> = {
  // The reader brings a CSV parser: it is loaded when there is something to read.
  read: async (text, file) => (await import('./survival-file.js')).readSurvival(text, file),
};
