import { nps } from './nps.js';

/** Questionnaires to start from: YAML by name. */
export const presets: Readonly<Record<string, string>> = { nps };
