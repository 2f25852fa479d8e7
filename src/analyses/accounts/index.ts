import type { Analysis } from '../../analysis.js';
import { classOf, type DivisionName, divisionNames } from './classes.js';
import { type Accounts, classifyAccounts, factsFor } from './compute.js';
import { explain } from './explain.js';
import { options } from './options.js';
import { present } from './present.js';
import { en } from './text/en.js';
import { zhCN } from './text/zh-cn.js';

/** Which class of key account each customer is, by the rules of a policy, and who looks after them. */
export const accounts: Analysis<typeof options, Accounts> = {
  name: 'accounts',
  text: { en, 'zh-CN': zhCN },
  options,
  facts: factsFor,
  compute: classifyAccounts,
  present,
  classify: (result) => divisionNames.map((name) => classification(result, name)),
  explain,
  examples: [
    'clientele accounts',
    'clientele accounts --table customers --format csv',
    'clientele accounts --table rules',
    'clientele accounts --explain K001',
    'clientele presets show account-policy --output policy.yaml && clientele accounts --policy policy.yaml',
  ],
};

function classification({ divisions }: Accounts, id: DivisionName) {
  const division = divisions[id];
  const of = new Array<string | null>(division.of.length);
  for (let customer = 0; customer < of.length; customer++) of[customer] = classOf(division, customer);
  return { id, classes: division.classes, ordered: id !== 'use' && id !== 'relationship', of };
}
