import type { AnalysisText } from '../../../analysis.js';
import { questionText, surveyText } from '../../surveys/text/zh-cn.js';

export const zhCN: AnalysisText = {
  summary: '顾客满意度（CSAT）：给最高两档评分的比例',
  description:
    '给出量表最高两档评分者的比例（前两档），附 Wilson 置信区间：某一问题的全体与各组，以及每个评分问题。',
  options: {
    questionnaire: '问卷：YAML 文件，或名称（默认：库中唯一适用的问卷）',
    question: questionText.option,
    ...surveyText.options,
  },
  tables: { summary: '顾客满意度', items: '各问题', groups: '分组' },
  charts: { items: '各问题满意比例' },
  columns: {
    ...surveyText.columns,
    item: '项目',
    responses: '答卷数',
    satisfied: '满意',
    share: '比例',
  },
  values: surveyText.values,
  notes: {
    ...surveyText.notes,
    short_scale: '量表只有 {points} 档，最高两档已占大半，“满意”说明不了什么',
    csat_rule:
      '问题 {question}：在 {lowest}–{highest} 分中给 {from} 分及以上为满意；其他量表同样取最高两档。未答者不计',
  },
  problems: questionText.problems,
};
