import type { Analysis } from '../../analysis.js';
import { surveyFacts } from '../surveys/options.js';
import { classifyFeatures, type Kano } from './compute.js';
import { options } from './options.js';
import { present } from './present.js';
import { text } from './text/index.js';

/** Which features are must-haves, which delight, and which leave people cold. */
export const kano: Analysis<typeof options, Kano> = {
  name: 'kano',
  text,
  options,
  facts: surveyFacts,
  questionnaire: ({ questionnaire }) => questionnaire,
  compute: classifyFeatures,
  present,
  examples: [
    'clientele kano',
    'clientele kano --by region --table groups',
    'clientele kano --against 2024-06-30 --table changes',
  ],
};
