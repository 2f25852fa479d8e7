import type { Analysis } from '../../analysis.js';
import { surveyFacts } from '../surveys/options.js';
import { findStyles, type Styles } from './compute.js';
import { options } from './options.js';
import { present } from './present.js';
import { text } from './text/index.js';

/** How people at customers communicate or what they are like, and how to approach them. */
export const styles: Analysis<typeof options, Styles> = {
  name: 'styles',
  text,
  options,
  facts: surveyFacts,
  questionnaire: ({ questionnaire }) => questionnaire,
  compute: findStyles,
  present,
  examples: [
    'clientele styles --questionnaire communication-style',
    'clientele styles --questionnaire personality --table customers',
    'clientele styles --questionnaire communication-style --by industry --table groups',
  ],
};
