import { customers } from './customers.js';
import type { Kind } from './kind.js';

export const transactions: Kind = {
  name: 'transactions',
  summary: {
    en: 'what they bought: one row per sale',
    'zh-CN': '交易记录：每笔销售一行',
  },
  fields: {
    customer_id: customers.fields.customer_id!,
    date: {
      type: 'date',
      required: true,
      headers: {
        en: ['date', 'transaction date', 'order date', 'invoice date', 'sale date', 'day'],
        'zh-CN': ['日期', '交易日期', '订单日期', '销售日期', '购买日期', '下单日期'],
        'zh-TW': ['日期', '交易日期', '訂單日期', '銷售日期', '購買日期', '下單日期'],
      },
    },
    revenue: {
      type: 'money',
      required: true,
      headers: {
        en: ['revenue', 'amount', 'sales', 'total', 'sales amount', 'net amount'],
        'zh-CN': ['销售额', '金额', '销售金额', '交易金额', '订单金额', '收入'],
        'zh-TW': ['銷售額', '金額', '銷售金額', '交易金額', '訂單金額', '收入'],
      },
    },
    transaction_id: {
      type: 'text',
      headers: {
        en: [
          'transaction_id',
          'order id',
          'invoice',
          'invoice no',
          'order no',
          'order number',
          'invoice number',
        ],
        'zh-CN': ['交易编号', '订单号', '订单编号', '单号', '流水号'],
        'zh-TW': ['交易編號', '訂單號', '訂單編號', '單號', '流水號'],
      },
    },
    cost: {
      type: 'money',
      headers: {
        en: ['cost', 'cost of goods', 'cogs', 'cost amount'],
        'zh-CN': ['成本', '销售成本', '成本金额'],
        'zh-TW': ['成本', '銷售成本', '成本金額'],
      },
    },
    quantity: {
      type: 'number',
      headers: { en: ['quantity', 'qty', 'units'], 'zh-CN': ['数量', '件数'], 'zh-TW': ['數量', '件數'] },
    },
    product: {
      type: 'name',
      headers: {
        en: ['product', 'item', 'sku', 'product name'],
        'zh-CN': ['产品', '商品', '产品名称', '商品名称', '品名'],
        'zh-TW': ['產品', '商品', '產品名稱', '商品名稱', '品名'],
      },
    },
    channel: {
      type: 'name',
      headers: {
        en: ['channel', 'sales channel'],
        'zh-CN': ['渠道', '销售渠道'],
        'zh-TW': ['通路', '渠道', '銷售通路'],
      },
    },
    city: { ...customers.fields.city!, type: 'name' },
    county: {
      type: 'name',
      headers: {
        en: ['county', 'district'],
        'zh-CN': ['区县', '县', '区', '县区', '区/县', '县市'],
        'zh-TW': ['區縣', '縣', '區', '縣區', '區/縣'],
      },
    },
  },
  storage: {
    layout: 'events',
    table: 'transactions',
    values: ['revenue', 'cost', 'quantity', 'product', 'channel', 'city', 'county'],
    // The lines of one order share its number and differ by product.
    identity: { field: 'transaction_id', within: ['product'] },
  },
};
