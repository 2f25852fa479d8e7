import type { AnalysisText } from '../../../analysis.js';
import { surveyText } from '../../surveys/text/zh-cn.js';

export const zhCN: AnalysisText = {
  summary: '顾客让渡价值：顾客得到的价值减去付出的成本',
  description:
    '让渡价值（科特勒）=（产品 + 服务 + 人员 + 形象价值）−（货币 + 时间 + 体力 + 精神成本），按答卷人、客户、身份和分组计算，' +
    '附学生 t 区间。数据来自 delivered-value 一类的问卷。',
  options: {
    questionnaire: '问卷：YAML 文件，或名称（默认：库中唯一含 delivered-value 各题的问卷）',
    ...surveyText.options,
  },
  tables: {
    summary: '让渡价值',
    parts: '构成',
    groups: '各组的让渡价值',
    customers: '客户',
    responses: '答卷',
  },
  columns: {
    ...surveyText.columns,
    responses: '答卷数',
    value: '总价值',
    cost: '总成本',
    delivered_value: '让渡价值',
    part: '构成项',
    side: '类别',
    mean: '平均值',
    customer_id: '客户编号',
    name: '名称',
    respondent: '答卷人',
    date: '日期',
  },
  charts: { parts: '让渡价值的构成' },
  values: {
    ...surveyText.values,
    'side.value': '价值',
    'side.cost': '成本',
  },
  notes: {
    ...surveyText.notes,
    definition:
      '让渡价值 =（产品 + 服务 + 人员 + 形象）−（货币 + 时间 + 体力 + 精神），取值 {lowest} 到 {highest}；区间为学生 t 区间',
    incomplete: '{responses} 份答卷有未答的项目，不计算让渡价值；已答的项目计入 parts 表',
  },
  problems: {},
};
