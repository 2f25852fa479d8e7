import type { AnalysisText } from '../../../analysis.js';
import { surveyText } from '../../surveys/text/zh-cn.js';

export const zhCN: AnalysisText = {
  summary: '价值曲线：顾客、员工、管理者如何评价本行业的关键要素',
  description:
    '各要素得分的合计与平均，前三名与后三名（含并列），剔除、减少、增加、创造的建议，员工与顾客的差距，以及开放题的回答。',
  options: {
    questionnaire: '问卷：YAML 文件，或名称（默认：库中唯一适用的问卷）',
    ...surveyText.options,
  },
  tables: {
    items: '要素',
    extremes: '前三名与后三名',
    curve: '价值曲线',
    answers: '开放题的回答',
  },
  charts: { curve: '价值曲线' },
  columns: {
    ...surveyText.columns,
    item: '要素',
    sum: '合计',
    mean: '平均',
    responses: '答卷数',
    rank: '名次',
    action: '建议',
    place: '位置',
    customer: '顾客',
    staff: '员工',
    manager: '管理者',
    staff_gap: '员工 − 顾客',
    staff_gap_lower: '下限',
    staff_gap_upper: '上限',
    staff_gap_before: '此前的员工差距',
    staff_gap_change: '员工差距的变化',
    staff_gap_change_lower: '员工差距变化的下限',
    staff_gap_change_upper: '员工差距变化的上限',
    question: '问题',
    answer: '回答',
    customer_id: '客户编号',
    date: '日期',
  },
  values: {
    ...surveyText.values,
    'place.top': '前三名',
    'place.bottom': '后三名',
    'action.eliminate': '剔除',
    'action.reduce': '减少',
    'action.raise': '增加',
    'action.create': '创造',
  },
  notes: {
    ...surveyText.notes,
    rank_rule:
      '名次按平均分，因为合计随答卷数增加；平均相同则名次相同，所以可能不止三个。0 分也是回答，未答则不计',
    mixed_scales: '各要素的量表不同：合计、平均和名次不可比',
    action_rule:
      '建议：增加前三名；后三名中落在量表最低三分之一的剔除，其余减少；问题 add 的回答所要求的予以创造，问题 drop 的回答所指的予以剔除。得分低也可能是想要而没做好，请先看开放题的回答',
    top_and_bottom: '要素太少或得分太接近：有的既在前三名又在后三名，对它们不作建议',
    no_staff: '没有员工答卷，无法比较员工与顾客',
  },
  problems: {
    no_elements: {
      message: '问卷 {value} 没有可评分的要素',
      hint: '价值曲线需要 rating 类问题；有这类问题的问卷：{suitable}',
    },
  },
};
