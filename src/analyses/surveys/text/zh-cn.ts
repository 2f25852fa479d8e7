import type * as en from './en.js';
import { roleValues } from './roles.js';

/** 各项调查分析共用的文字。 */
export const surveyText: typeof en.surveyText = {
  options: {
    by: '按什么分组：答卷人身份，或客户档案中的项目',
    against: '前后对比：截至该日的答卷与此后的答卷',
    from: '只计该日及以后的答卷',
    to: '只计该日及以前的答卷',
  },
  columns: {
    role: '身份',
    kind: '客户类型',
    region: '地区',
    city: '城市',
    industry: '行业',
    account_manager: '客户经理',
    class: '类别',
    lower: '下限',
    upper: '上限',
    before: '此前',
    change: '变化',
    change_lower: '变化下限',
    change_upper: '变化上限',
  },
  values: {
    ...roleValues('zh-CN'),
    'kind.individual': '个人',
    'kind.reseller': '经销商',
    'kind.industrial': '工业用户',
    'kind.institution': '机构',
    'class.A': 'A',
    'class.B': 'B',
    'class.C': 'C',
  },
  notes: {
    nobody_answered: '所选时间内没有顾客答卷，无从分析',
    nobody_since: '所选时间内，--against 日期 {date} 之后没有顾客答卷，尚无可比较的数字',
    intervals: '下限、上限为 95% 置信区间；答卷太少或答案全部相同时不给出区间',
    internal_apart: '员工、管理者和内部顾客的 {responses} 份答卷只计入按身份的数字，不计入顾客的数字',
    class_rule: '类别按全部销售额的 ABC 分析：A 类合占前 {a}%，B 类到 {b}% 为止，其余为 C 类',
    small_groups: '有数字基于不足 {least} 份回答的组：{groups} 个；多一份回答，数字就可能大变',
    group_unknown: '{responses} 份答卷的分组不明，列在没有名称的一行',
    waves:
      '现在：--against 日期之后的顾客答卷 {now} 份；此前：截至该日 {before} 份。变化的区间把前后答卷视为来自不同的人',
    undated: '{responses} 份答卷没有日期，无法判断在日期之前还是之后，因此不计',
  },
};

export const questionText: typeof en.questionText = {
  option: '分析哪个问题，用问题的 id 指定（默认：同类问题中的第一个）',
  problems: {
    no_question_of_type: {
      message: '问卷 {value} 没有 {type} 类问题',
      hint: '有这类问题的问卷：{suitable}',
    },
    no_such_question: {
      message: '问卷 {questionnaire} 中没有可用的问题“{value}”',
      hint: '可用的有：{names}',
    },
  },
};
