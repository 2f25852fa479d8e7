import type { Analysis } from '../../analysis.js';
import { type Retention, retentionOf } from './compute.js';
import { factsForRetention } from './lifetimes.js';
import { options, unitOfPeriods } from './options.js';
import { present } from './present.js';
import { en } from './text/en.js';
import { zhCN } from './text/zh-cn.js';

/** How long customers will stay, and what it is worth if more of them do. */
export const retention: Analysis<typeof options, Retention> = {
  name: 'retention',
  text: { en, 'zh-CN': zhCN },
  options,
  facts: factsForRetention,
  scope: (given) => ({ unit: unitOfPeriods(given), inactive: given.inactive }),
  compute: retentionOf,
  present,
  examples: [
    'clientele retention --unit quarter',
    'clientele retention --survival survival.csv --horizon 10 --margin 120',
    'clientele retention --survival survival.csv --holdout 2 --table models',
    'clientele retention --inactive 3 --model sbg --table projection',
    'clientele retention --survival survival.csv --margins 40,66,72,79,87 --acquisition-cost 80 --timing end --table value',
  ],
};
