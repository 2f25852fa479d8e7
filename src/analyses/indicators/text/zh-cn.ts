import type { AnalysisText } from '../../../analysis.js';
import { surveyText } from '../../surveys/text/zh-cn.js';

export const zhCN: AnalysisText = {
  summary: '五项满意度指标：知名度、美誉度、回头率、抱怨率、销售力',
  description:
    '按调查对象（现实顾客、使用者、中间商、内部顾客）计算知名度、美誉度、回头率、抱怨率和销售力。各为一项比例，附威尔逊区间，' +
    '数据来自 satisfaction-indicators 一类的问卷。',
  options: {
    questionnaire: '问卷：YAML 文件，或名称（默认：库中唯一含 satisfaction-indicators 各题的问卷）',
    ...surveyText.options,
  },
  tables: { summary: '指标', groups: '各组的指标' },
  columns: {
    ...surveyText.columns,
    indicator: '指标',
    share: '比例',
    counted: '计入数',
    of: '总数',
    responses: '答卷数',
    definition: '定义',
  },
  charts: { summary: '指标' },
  values: {
    ...surveyText.values,
    awareness: '知名度',
    reputation: '美誉度',
    return_rate: '回头率',
    complaint_rate: '抱怨率',
    sales_power: '销售力',
    'awareness.definition': '知道我们的人 ÷ 被问的人',
    'reputation.definition': '评价好的人 ÷ 知道我们并作出评价的人',
    'return_rate.definition': '买过不止一次的人 ÷ 买过的人',
    'complaint_rate.definition': '抱怨次数 ÷ 购买次数',
    'sales_power.definition': '打算购买的人 ÷ 被问的人',
  },
  notes: {
    ...surveyText.notes,
    our_definitions: '五项指标的定义是 clientele 自己的，别处另有定义；没有回答的人，分子、分母都不计',
    purchases_of_one: '抱怨率的区间已考虑同一答卷人的多次购买并不独立（有效样本量，Korn、Graubard，1998）',
    more_complaints: '{responses} 份答卷的抱怨次数多于购买次数',
  },
  problems: {},
};
