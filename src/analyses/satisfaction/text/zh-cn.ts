import type { AnalysisText } from '../../../analysis.js';
import { surveyText } from '../../surveys/text/zh-cn.js';

export const zhCN: AnalysisText = {
  summary: '满意度：实际感受减期望感受（SERVQUAL 差距）',
  description:
    '以顾客的实际感受与期望之差衡量满意度：按项目、维度、分组和客户给出差距，' +
    '并给出总差距（各维度同等看待，以及按维度权重加权）。',
  options: {
    questionnaire: '问卷：YAML 文件，或名称（默认：库中唯一适用的问卷）',
    ...surveyText.options,
  },
  tables: {
    summary: '满意度',
    dimensions: '维度',
    items: '项目',
    groups: '分组',
    group_dimensions: '各组的维度',
    group_items: '各组的项目',
    customers: '客户',
  },
  charts: { dimensions: '各维度差距', items: '各项目差距' },
  columns: {
    ...surveyText.columns,
    weighting: '各维度',
    responses: '答卷数',
    gap: '差距',
    dimension: '维度',
    weight: '权重',
    item: '项目',
    expected: '期望',
    perceived: '实际感受',
    customer_id: '客户编号',
    name: '名称',
    items_answered: '已答项目数',
    weighted_gap: '加权差距',
    weakest_dimension: '最弱维度',
  },
  values: { ...surveyText.values, 'weighting.unweighted': '同等看待', 'weighting.weighted': '按权重' },
  notes: {
    ...surveyText.notes,
    gap_rule:
      '差距 = 实际感受 − 期望，单位为量表的分；小于 0 表示服务不及期望。维度差距是其各项目的平均，总差距是各维度的平均；一个项目只答了一半的，不计该项目',
    no_weights: '这份问卷的维度没有权重，因此没有加权差距',
    item_without_dimension: '有的项目不属于任何维度：没有权重，只计入未加权的差距',
    unanswered: '有 {items} 个项目无人回答，不计入',
    anonymous: '{responses} 份答卷不知是哪位客户，不在客户表中',
  },
  problems: {
    no_expectations: {
      message: '问卷 {value} 没有询问期望',
      hint: '计算差距需要 expectation 类问题；有这类问题的问卷：{suitable}',
    },
  },
};
