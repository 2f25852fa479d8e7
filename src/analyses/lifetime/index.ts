import type { Analysis } from '../../analysis.js';
import { periodOf } from '../../options.js';
import { check } from './check.js';
import { clockOf } from './clock.js';
import { type Lifetime, lifetimeOf } from './compute.js';
import { explain } from './explain.js';
import { options } from './options.js';
import { present } from './present.js';
import { en } from './text/en.js';
import { zhCN } from './text/zh-cn.js';

/** Who will buy again, how often and for how much, and what that is worth today. */
export const lifetime: Analysis<typeof options, Lifetime> = {
  name: 'lifetime',
  text: { en, 'zh-CN': zhCN },
  options,
  facts: () => ['customers', 'customer_profiles', 'repeat_groups'],
  period: ({ trainTo }) => periodOf({ from: null, to: trainTo }),
  scope: (given) => ({ opportunity: clockOf(given).opportunity }),
  compute(facts, options) {
    check(facts, options);
    return lifetimeOf(facts, options);
  },
  present,
  explain,
  examples: [
    'clientele lifetime',
    'clientele lifetime --train-to 2024-06-30 --table models',
    'clientele lifetime --unit month --horizon 6 --interval 0.95 --output lifetime.csv',
    'clientele lifetime --model bg-bb --unit month --table parameters',
    'clientele lifetime --spend margin --table totals',
    'clientele lifetime --explain K004',
  ],
};
