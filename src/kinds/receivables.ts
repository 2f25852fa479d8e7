import { customers } from './customers.js';
import type { Kind } from './kind.js';

export const receivables: Kind = {
  name: 'receivables',
  summary: {
    en: 'what they owe on average: one row per customer',
    'zh-CN': '平均应收账款：每个客户一行',
  },
  fields: {
    customer_id: customers.fields.customer_id!,
    average_balance: {
      type: 'money',
      required: true,
      headers: {
        en: ['average_balance', 'balance', 'receivables', 'average receivables'],
        'zh-CN': ['平均应收账款', '应收账款', '平均余额', '应收余额'],
        'zh-TW': ['平均應收帳款', '應收帳款', '平均餘額', '應收餘額'],
      },
    },
  },
  storage: { layout: 'records', table: 'receivables', key: ['customer_id'], values: ['average_balance'] },
};
