import type { AnalysisText } from '../../../analysis.js';
import { questionText, surveyText } from '../../surveys/text/zh-cn.js';

const { lower: _, upper: __, ...shared } = surveyText.columns;

export const zhCN: AnalysisText = {
  summary: '重要性—表现分析：顾客看重什么，我们做得如何',
  description:
    '重要性—表现分析（Martilla、James，1977）：每一项都评重要性和表现，落入四个象限之一：优先改进、继续保持、次要、可能过度。' +
    '平均值附学生 t 区间；每组各有自己的坐标图。',
  options: {
    questionnaire: '问卷：YAML 文件，或名称（默认：库中唯一询问重要性和表现的问卷）',
    crossHair: '分界方式：各项的平均值（mean）、中位数（median）或评分范围的中点（midpoint）',
    ...surveyText.options,
  },
  tables: { items: '项目', quadrants: '象限', axes: '分界点', groups: '各组的项目', changes: '项目的变化' },
  columns: {
    ...shared,
    item: '项目',
    quadrant: '象限',
    importance: '重要性',
    performance: '表现',
    clear: '象限明确',
    importance_responses: '重要性回答数',
    importance_lower: '重要性下限',
    importance_upper: '重要性上限',
    performance_responses: '表现回答数',
    performance_lower: '表现下限',
    performance_upper: '表现上限',
    items: '项目数',
    action: '对策',
    axis: '坐标轴',
    cut: '分界点',
    cross_hair: '分界方式',
    lowest: '最低分',
    highest: '最高分',
    importance_cut: '重要性分界点',
    performance_cut: '表现分界点',
    now: '现在',
  },
  charts: { grid: '重要性（向上）与表现（向右），及分界点' },
  values: {
    ...surveyText.values,
    'axis.importance': '重要性',
    'axis.performance': '表现',
    'cross_hair.mean': '各项平均值',
    'cross_hair.median': '各项中位数',
    'cross_hair.midpoint': '评分范围的中点',
    'clear.yes': '是',
    'clear.no': '否',
    'quadrant.concentrate_here': '优先改进',
    'quadrant.keep_up': '继续保持',
    'quadrant.low_priority': '次要',
    'quadrant.possible_overkill': '可能过度',
    'concentrate_here.action': '重要却做得不好：最先改进',
    'keep_up.action': '重要且做得好：继续保持',
    'low_priority.action': '既不重要也做得不好：暂不投入',
    'possible_overkill.action': '做得好却不重要：力量是否该用在别处？',
  },
  notes: {
    ...surveyText.notes,
    cut_side: '恰在分界点上的算高；分界点见 axes 表，各组的分界点列在各组旁边',
    clear: '两个区间都没有触及分界点，象限才算明确；其余项目再多几份答卷，就可能换到别的象限',
    one_quadrant: '所有项目都在同一象限，分界点没有起到划分作用',
    not_placed: '{items} 个项目的重要性或表现无人评分，不在任何象限',
  },
  problems: questionText.problems,
};
