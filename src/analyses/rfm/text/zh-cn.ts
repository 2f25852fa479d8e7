import type { AnalysisText } from '../../../analysis.js';

export const zhCN: AnalysisText = {
  summary: '按近度、频度、额度（RFM）细分客户',
  description:
    '按距最近一次购买的天数（近度 R）、订单数（频度 F）和销售额（额度 M）给客户打 1–5 分，' +
    '并归入有名称的客户群，每个客户群都附有应对措施。',
  options: {
    segments: '客户群规则：YAML 文件，或预设名称',
    cuts: '各项得分的分界点：YAML 文件，或预设名称（默认按五分位数）',
  },
  tables: {
    customers: '客户',
    segments: '客户群',
    cuts: '得分的含义',
    grid: '近度与频度的客户分布',
    inputs: '输入',
    derivation: '从数值到得分',
    rules: '依次比较的规则',
    result: '结果',
  },
  charts: { grid: '近度与频度的客户分布' },
  columns: {
    customer_id: '客户编号',
    name: '名称',
    recency: '近度（天）',
    frequency: '频度（次）',
    monetary: '额度',
    r: 'R',
    f: 'F',
    m: 'M',
    segment: '客户群',
    customers: '客户数',
    share: '占比',
    mean_recency: '平均近度（天）',
    action: '应对措施',
    dimension: '维度',
    score: '得分',
    from: '起',
    to: '止',
    included: '所含端点',
    source: '数据',
    value: '数值',
    file: '文件',
    lines: '行',
    matches: '是否符合',
  },
  values: {
    recency: '近度：天数',
    frequency: '频度：订单数',
    monetary: '额度：销售额',
    from: '起',
    to: '止',
    both: '起、止',
    neither: '无',
    yes: '是',
    no: '否',
    other: '其他：不符合任何规则',
    'other.action': '为这些客户补充规则',
    no_purchases: '未购买客户',
    'no_purchases.action': '促成首次购买',
  },
  notes: {
    nobody: '没有客户买过东西，无从打分',
    no_purchases: '{customers} 位客户没有任何交易，不打分',
    given_cuts: '采用给定的分界点；恰在分界点上的值归入上一区间',
    quintiles:
      '分界点为五分位数，采用第 7 类算法（Hyndman & Fan），以 {customers} 位买过的客户计算；恰在分界点上的值归入上一区间，分界点重合时归入其下的区间',
    flat: '{dimension}：所有客户数值相同，因此都得 {score} 分，这项得分没有意义',
    collapsed:
      '{dimension}：数值太少或太接近，分不出 5 种得分，只出现 {scores} 种；用 --cuts 自定分界点可能区分得更好',
    tied: '{dimension}：数值相同的客户得分相同，因此各分数的客户数为 {least} 至 {most} 位，而不是各占五分之一',
    uncovered: '规则 {segmentation}：{of} 种得分组合中有 {cells} 种不符合任何规则；这些客户归入 other',
    unreachable: '规则 {segmentation}：以下客户群被前面的规则遮盖，永远不会有客户：{segments}',
    explain_inputs:
      '销售额以货币单位计；“行”为该客户全部交易的首行、末行和行数；三项得分都在范围之内，才算符合规则',
  },
  problems: {
    segment_duplicate: {
      message: '{file} 第 {line} 行：{column}：已有客户群“{value}”',
      hint: '每个客户群的 id 不能重复',
    },
    segment_reserved: {
      message: '{file} 第 {line} 行：{column}：“{value}”在报告中另有含义',
      hint: '请换一个 id',
    },
  },
};
