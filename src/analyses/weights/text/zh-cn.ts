import type { AnalysisText } from '../../../analysis.js';
import { zhCN as evaluate } from '../../evaluate/text/zh-cn.js';

export const zhCN: AnalysisText = {
  summary: '计算指标权重',
  description:
    '计算各项指标的权重：层次分析法（AHP，根据两两比较，并检验一致性）；' +
    '熵权法（根据指标区分客户的能力）；或按重要性排序（排序质心法）。',
  options: {
    method: '两两比较（ahp）、熵权法（entropy）或按重要性排序（centroid）',
    judgements: '两两比较矩阵 CSV；多个文件表示多位评判人',
    scorecard: '为哪张评分表的指标计算权重：YAML 文件，或数据库中的、预设的评分表名称',
  },
  tables: { weights: '权重', consistency: '判断的一致性' },
  columns: {
    criterion: '指标',
    weight: '权重',
    lambda_max: 'λmax',
    ci: '一致性指标 CI',
    ri: '随机指标 RI',
    cr: '一致性比率 CR',
    consistent: '是否一致',
    worst_row: '最不一致的判断：行',
    worst_column: '最不一致的判断：列',
  },
  values: { yes: '是', no: '否' },
  notes: evaluate.notes,
  problems: evaluate.problems,
};
