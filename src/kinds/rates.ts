import { activities } from './activities.js';
import type { Kind } from './kind.js';

export const rates: Kind = {
  name: 'rates',
  summary: {
    en: 'what activities cost: one row per activity, and per date from which its rate holds',
    'zh-CN': '作业费率：每项活动一行；费率变动时每个生效日期一行',
  },
  fields: {
    activity: { ...activities.fields.activity!, type: 'text' },
    rate: {
      type: 'money',
      required: true,
      headers: {
        en: ['rate', 'unit cost', 'cost per unit'],
        'zh-CN': ['费率', '单价', '单位成本', '作业费率'],
        'zh-TW': ['費率', '單價', '單位成本', '作業費率'],
      },
    },
    from: {
      type: 'date',
      headers: {
        en: ['from', 'from date', 'valid from', 'effective date'],
        'zh-CN': ['生效日期', '起始日期', '开始日期'],
        'zh-TW': ['生效日期', '起始日期', '開始日期'],
      },
    },
  },
  storage: { layout: 'records', table: 'rates', key: ['activity', 'from'], values: ['rate'] },
};
