import { customers } from './customers.js';
import type { Kind } from './kind.js';
import { transactions } from './transactions.js';

export const activities: Kind = {
  name: 'activities',
  summary: {
    en: 'what serving them took: one row per activity done for a customer',
    'zh-CN': '服务活动：为客户做的每项活动一行',
  },
  fields: {
    customer_id: customers.fields.customer_id!,
    activity: {
      type: 'name',
      required: true,
      headers: {
        en: ['activity', 'service', 'activity name'],
        'zh-CN': ['活动', '作业', '服务项目', '服务活动'],
        'zh-TW': ['活動', '作業', '服務項目', '服務活動'],
      },
    },
    quantity: { ...transactions.fields.quantity!, required: true },
    date: {
      type: 'date',
      required: true,
      headers: {
        en: ['date', 'activity date', 'day'],
        'zh-CN': ['日期', '活动日期', '服务日期'],
        'zh-TW': ['日期', '活動日期', '服務日期'],
      },
    },
  },
  storage: { layout: 'events', table: 'activities', values: ['activity', 'quantity'] },
};
