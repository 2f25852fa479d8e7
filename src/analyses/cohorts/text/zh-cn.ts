import type { AnalysisText } from '../../../analysis.js';

export const zhCN: AnalysisText = {
  summary: '同期到来的客户还剩多少、贡献了多少',
  description:
    '同期群分析：按到来的月份、季度或年份把客户分组，显示此后每一期有多少客户购买（或按建档日期（since）计，尚未流失），以及累计消费。',
  options: {
    by: '客户何时到来：以首次购买（purchase）还是建档日期（since）为准',
    unit: '每一期的长度：月、季度或年',
  },
  tables: { cohorts: '同期群', average: '各同期群平均' },
  columns: {
    cohort: '同期群',
    size: '客户数',
    period: '期',
    active: '活跃客户',
    retention: '保持率',
    revenue: '收入',
    cumulative_revenue_per_customer: '人均累计收入',
    cohorts: '同期群数',
  },
  charts: { heatmap: '各同期群逐期保持率', average: '平均保持率' },
  notes: {
    no_purchases: '没有同期群：截至日之前已结束的期间内没有客户购买；请推后 --as-of，或导入交易',
    no_since:
      '没有同期群：截至日之前已结束的期间内没有客户的建档日期（since）；请推后 --as-of，或导入带 since 的客户档案',
    by_purchase:
      '活跃客户：该期内有购买（含退款）的客户；首次购买所在的一期为第 0 期，因此最早的同期群也包含数据开始之前就已购买的客户',
    by_since: '活跃客户：该期末尚未流失的客户；建档日期（since）所在的一期为第 0 期',
    unfinished: '{unit} 尚未结束，未列入',
    unfinished_joined: '{unit} 尚未结束，未列入；其间新到的 {customers} 位客户也未列入',
    revenue_from: '收入从 {unit} 开始，即数据中有这些客户购买的第一期；此前的收入未知',
    no_revenue: '数据中没有这些客户的购买：收入未知',
    no_leavers: '这些客户都没有流失日期（left）：未知的视为仍在',
    earlier_purchases: '建档日期（since）所在期间之前的购买未列入',
  },
  problems: {},
};
