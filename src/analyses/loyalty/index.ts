import type { Analysis } from '../../analysis.js';
import { surveyFacts } from '../surveys/options.js';
import { classifyLoyalty, type Loyalty } from './compute.js';
import { options } from './options.js';
import { present } from './present.js';
import { loyaltyTypes, rules } from './rules.js';
import { en } from './text/en.js';
import { zhCN } from './text/zh-cn.js';

/** Why customers come back: seven types of loyalty. */
export const loyalty: Analysis<typeof options, Loyalty> = {
  name: 'loyalty',
  text: { en, 'zh-CN': zhCN },
  options,
  facts: surveyFacts,
  questionnaire: ({ questionnaire }) => questionnaire,
  compute: classifyLoyalty,
  present,
  classify: ({ newest, rule }) => [
    {
      id: 'type',
      classes: loyaltyTypes,
      ordered: false,
      of: Array.from(newest, (response) => (response < 0 ? null : rules[rule[response]].type)),
    },
  ],
  examples: [
    'clientele loyalty',
    'clientele loyalty --by region --table groups',
    'clientele loyalty --table customers --output loyalty-types.csv',
  ],
};
