import type { AnalysisText } from '../../../analysis.js';
import { questionText, surveyText } from '../../surveys/text/zh-cn.js';

export const zhCN: AnalysisText = {
  summary: '净推荐值（NPS）：谁愿意推荐，谁不愿意',
  description:
    '在 nps 类问题的答案中统计推荐者（9–10 分）、被动者（7–8 分）和贬损者（0–6 分），' +
    '给出全体及各组的净推荐值（百分点）及其置信区间。',
  options: {
    questionnaire: '问卷：YAML 文件，或名称（默认：库中唯一适用的问卷）',
    question: questionText.option,
    ...surveyText.options,
  },
  tables: { summary: '净推荐值', groups: '分组' },
  charts: { groups: '各组净推荐值' },
  columns: {
    ...surveyText.columns,
    responses: '答卷数',
    promoters: '推荐者',
    passives: '被动者',
    detractors: '贬损者',
    nps: '净推荐值',
    margin: '误差 ±',
  },
  values: surveyText.values,
  notes: {
    ...surveyText.notes,
    nps_rule:
      '问题 {question}：净推荐值 = 100 ×（推荐者 − 贬损者）÷ 答卷数，单位为点，介于 −100 与 100 之间；未答者不计，0 分也是回答',
  },
  problems: questionText.problems,
};
