import type { AnalysisText } from '../../../analysis.js';

export const problems: AnalysisText['problems'] = {
  no_scorecard: {
    message: '没有指定评分表，数据库中也没有',
    hint: '请指定文件或预设评分表：--scorecard distributor、customer-value 或 credit-5c',
  },
  not_evaluated: {
    message: '客户 {value} 在这张评分表上没有分数',
    hint: '请导入该客户的评分，或用 --scorecard 换一张评分表',
  },
  // 评分表
  scorecard_duplicate: {
    message: '{file} 第 {line} 行：{column}：“{value}”已经用过',
    hint: '编号、指标名称和等级分数线都不能重复',
  },
  scorecard_group_unknown: {
    message: '{file} 第 {line} 行：{column}：没有“{value}”这个分组',
    hint: '是不是 {nearest}？分组写在 groups: 下',
  },
  scorecard_group_cycle: {
    message: '{file} 第 {line} 行：{column}：分组“{value}”包含了自己',
    hint: '最上级的分组不写 group',
  },
  scorecard_group_empty: {
    message: '{file} 第 {line} 行：分组“{value}”中没有指标',
    hint: '请给指标写上 group: {value}，或删去该分组',
  },
  scorecard_weight_missing: {
    message: '{file} 第 {line} 行：“{id}”没有权重，而同级的其他项有',
    hint: '同一分组内要么都写权重，要么都不写',
  },
  scorecard_weights_zero: {
    message: '{file} 第 {line} 行：这一级的权重全部为 0',
    hint: '至少一项要大于 0；都不写则各项相等',
  },
  // 两两比较
  no_judgements: {
    message: '层次分析法需要两两比较矩阵',
    hint: '--judgements 文件.csv：方阵，填写行指标的重要程度是列指标的几倍',
  },
  judgements_unused: {
    message: '--judgements 只在 {option} 时有用',
    hint: '请加上 {option}，或去掉 --judgements',
  },
  judgements_empty: {
    message: '{file}：文件中没有比较矩阵',
    hint: '第一行左上角留空，其后是指标名称；以下每个指标一行',
  },
  judgements_csv: { message: '{file} 第 {line} 行：引号位置不对', hint: '这是 CSV 文件吗？' },
  judgements_name: {
    message: '{file} 第 {line} 行：第 {place} 个名称为空或重复：“{value}”',
    hint: '每个指标占一列和一行',
  },
  judgements_not_square: {
    message: '{file} 第 {line} 行：矩阵不是方阵：{rows} 行 {columns} 列',
    hint: '每个指标占一列和一行，顺序相同',
  },
  judgements_names_differ: {
    message: '{file} 第 {line} 行：“{value}”这一行应为“{expected}”',
    hint: '行与列的名称和顺序要一致',
  },
  judgements_number: {
    message: '{file} 第 {line} 行“{column}”列：“{value}”不是 1/1000 到 1000 之间的数，也不是 1/5 这样的分数',
    hint: '如果电子表格把分数变成了日期，把这一格留空即可，由对称的一格推算',
  },
  judgements_diagonal: {
    message: '{file} 第 {line} 行“{column}”列：“{value}”：指标与自身比较应为 1',
    hint: '请填 1 或留空',
  },
  judgements_missing: {
    message: '{file} 第 {line} 行：{row} 与 {column} 没有比较',
    hint: '请填写这一格或对称的一格',
  },
  judgements_not_reciprocal: {
    message: '{file} 第 {line} 行“{column}”列：“{value}”与对称的一格 {mirrored} 不是倒数关系',
    hint: '两格应互为倒数；其中一格留空即可自动推算',
  },
  judgements_unknown: { message: '{file}：“{value}”不在指标之列：{names}', hint: '请用指标的编号或名称' },
  judgements_without: { message: '{file}：缺少指标“{value}”的比较', hint: '每位评判人都要比较全部指标' },
  // 熵权法
  entropy_rows: { message: '熵权法至少需要两位分数齐全的客户', hint: '请导入更多评分，或改用其他权重' },
  entropy_negative: {
    message: '熵权法要求分数不小于 0；现有 {value}',
    hint: '请使用从 0 或更高开始的分值范围',
  },
  entropy_constant: { message: '所有客户的各项分数都相同，熵权法无法区分指标', hint: '请改用其他权重' },
};
