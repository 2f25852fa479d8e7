import type { AnalysisText } from '../../../analysis.js';

export const zhCN: AnalysisText = {
  summary: '每期新增和流失了多少客户，最值得挽留的是谁',
  description:
    '每月、每季度或每年的期初客户、新增客户、流失客户、期末客户，以及流失率（流失 ÷ 期初）和保持率（1 − 流失率）。' +
    '是否流失按客户档案的建档日期（since）和流失日期（left）判断，或按多久没有购买判断。' +
    '最值得挽留的，是风险价值最大的客户：预期带来的价值乘以已经流失的概率。',
  options: {
    unit: '每一期的长度：月、季度或年',
    inactive: '连续 N 个整期没有购买即为流失；不写则按建档日期（since）和流失日期（left）判断',
    top: '列出多少位最值得挽留的客户',
  },
  tables: { periods: '各期流失情况', customers: '最值得挽留的客户' },
  columns: {
    period: '期间',
    start: '期初',
    new: '新增',
    lost: '流失',
    end: '期末',
    churn: '流失率',
    retention: '保持率',
    customer_id: '客户编号',
    name: '名称',
    last_purchase: '最后购买',
    p_alive: '活跃概率',
    value: '价值',
    value_at_risk: '风险价值',
  },
  charts: { retention: '各期保持率' },
  notes: {
    no_dates:
      '已结束的期间内没有客户的建档日期（since）：请导入带 since 和 left 的客户档案，或用 --inactive N 按购买判断',
    no_purchases: '已结束的期间内没有客户购买：请导入交易',
    by_dates:
      '新增按建档日期（since），流失按流失日期（left）；流失率 = 流失 ÷ 期初，期初 + 新增 − 流失 = 期末',
    by_purchases:
      '新增为首次购买（含退款）；连续 {inactive} 个整期没有购买即在最后一期末计为流失；流失率 = 流失 ÷ 期初，期初 + 新增 − 流失 = 期末',
    no_leavers: '这些期间内没有客户的流失日期（left）：未知的视为仍在',
    undated: '因没有建档日期（since）而未列入的客户：{customers}',
    contradictory: '因流失日期（left）早于建档日期（since）而未列入的客户：{customers}',
    returned: '流失后又购买的客户重新计为新增；次数：{times}',
    passing: '有的期间流失人数多于期初人数：该期保持率未知',
    at_risk:
      '风险价值 = 价值 × (1 − 活跃概率)，两者即不带选项运行 clientele lifetime 的结果，其警告在此同样适用；列出风险价值最大的 {top} 位客户，购买记录无从判断时不列（原因见 clientele lifetime）',
    left_already: '已有流失日期（left）、不再列出的客户：{customers}',
    inactive_already:
      '按 --inactive {inactive} 已经流失、不再列出的客户：{customers}（其中可能有人也有流失日期）',
    unfinished: '{unit} 尚未结束，未列入',
  },
  problems: {},
};
