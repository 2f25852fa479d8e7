import type { AnalysisText } from '../../../analysis.js';
import { questionText, surveyText } from '../../surveys/text/zh-cn.js';

const { lower: _, upper: __, ...shared } = surveyText.columns;

export const zhCN: AnalysisText = {
  summary: '卡诺分析：哪些功能必不可少，哪些带来惊喜，哪些无关紧要',
  description:
    '按功能对满意度的作用分类（卡诺，1984）：每项功能问两次，提供时感受如何、不提供时感受如何。回答把功能分为必备、期望、魅力、无差异、' +
    '反向或可疑；回答最多的类别就是该功能的类别，并检验其领先是否出于偶然。better 和 worse 说明提供该功能能提高多少满意、不提供会增加多少不满。',
  options: {
    questionnaire: '问卷：YAML 文件，或名称（默认：库中唯一含卡诺题的问卷）',
    ...surveyText.options,
  },
  tables: {
    items: '功能',
    summary: '类别',
    groups: '各组的功能',
    changes: '功能的变化',
    group_changes: '各组功能的变化',
  },
  columns: {
    ...shared,
    item: '功能',
    responses: '答卷数',
    M: '（M）',
    O: '（O）',
    A: '（A）',
    I: '（I）',
    R: '（R）',
    Q: '（Q）',
    category: '类别',
    p: 'p 值',
    better: 'better 系数',
    better_lower: 'better 下限',
    better_upper: 'better 上限',
    worse: 'worse 系数',
    worse_lower: 'worse 下限',
    worse_upper: 'worse 上限',
    features: '功能数',
    answers: '回答数',
    share: '占比',
    action: '对策',
    coefficient: '系数',
    now: '现在',
  },
  charts: { features: '功能：越靠左，缺少时越不满；越靠上，提供时越满意' },
  values: {
    ...surveyText.values,
    'category.M': '必备（M）',
    'category.O': '期望（O）',
    'category.A': '魅力（A）',
    'category.I': '无差异（I）',
    'category.R': '反向（R）',
    'category.Q': '可疑（Q）',
    'action.never_fail': '必须做到，不可出错；做得更多并不加分',
    'action.do_better': '做得比别人好：做得越好，顾客越满意',
    'action.add_to_delight': '增加它能带来惊喜：没有也不会不满，有了能赢得顾客',
    'action.save_the_cost': '节省这项成本，或让顾客了解它的用处',
    'action.leave_out': '不要提供，或让顾客自选：没有它顾客反而更满意',
    'action.ask_again': '检查题目的措辞：这些回答自相矛盾',
    'coefficient.better': 'better（提供时的满意）',
    'coefficient.worse': 'worse（不提供时的不满）',
  },
  notes: {
    ...surveyText.notes,
    coefficients:
      'better =（A + O）÷（A + O + M + I），worse = −（O + M）÷（A + O + M + I），区间为威尔逊区间；反向和可疑的回答不参与计算',
    mode_test:
      '功能的类别取回答最多的一类；p 为最多与次多两类其实一样多时，领先如此之大的概率（双侧二项检验，Hung、Fithian，2019）',
    tied_features: '{features} 项功能有并列最多的类别，已全部列出',
    contradictions: '{answers} 个回答自相矛盾（Q），例如提供和不提供都喜欢',
    half_answered: '{pairs} 对题只答了其中一题，不计入',
  },
  problems: questionText.problems,
};
