import type { AnalysisText } from '../../../analysis.js';
import { surveyText } from '../../surveys/text/zh-cn.js';

export const zhCN: AnalysisText = {
  summary: '信度：问卷各项目是否测量同一事物（Cronbach’s α）',
  description:
    '全部评分项目、各维度、各组的 Cronbach’s α 及其置信区间；' +
    '并给出删去每个项目后的 α，以及该项目与其余项目总分的相关。',
  options: {
    questionnaire: '问卷：YAML 文件，或名称（默认：库中唯一适用的问卷）',
    ...surveyText.options,
  },
  tables: { summary: '信度', items: '项目', dimensions: '维度', groups: '分组' },
  columns: {
    ...surveyText.columns,
    measure: '评分',
    items: '项目数',
    respondents: '答卷人数',
    incomplete: '不完整',
    alpha: 'α',
    item: '项目',
    dimension: '维度',
    alpha_if_dropped: '删去后的 α',
    item_total_correlation: '与其余项目的相关',
  },
  values: {
    ...surveyText.values,
    'measure.rating': '评分',
    'measure.expected': '期望',
    'measure.perceived': '实际感受',
    'measure.importance': '重要性',
    'measure.performance': '表现',
  },
  notes: {
    ...surveyText.notes,
    alpha_rule:
      'α 为 Cronbach’s α，按原始评分计算（未标准化），置信区间用 Feldt 方法；变化的区间由前后两个 α 的区间合成（Zou & Donner 2008）。相关是与其余项目总分的相关',
    listwise: '整行删除：任何一项未答的答卷，全部项目都不计（不完整）；维度的 α 只看该维度的项目',
    mixed_scales: '各项目的量表不同：量表较长的项目在 α 中分量更重',
    nobody_complete: '几乎没有人答完所有项目，因此没有全部项目的 α；各维度可能有',
    one_item: '只有一个项目时没有 α',
    weak_items: '删去后 α 更大的项目：{items} 个',
  },
  problems: {
    no_scale: {
      message: '问卷 {value} 没有评分问题',
      hint: '计算 α 需要 rating、expectation 或 importance 类问题；有这类问题的问卷：{suitable}',
    },
  },
};
