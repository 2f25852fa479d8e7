import type { Catalogue } from './catalogue.js';

/** 问卷本身可能有的问题（格式之外）。 */
export const questionnaireProblems = {
  questionnaire_duplicate: {
    message: '{file} 第 {line} 行：{column} “{value}”与别处或答卷的列重名',
    hint: 'id 和题目会用作列名，必须各不相同；大小写、空格、_ 和 - 不算区别',
  },
  questionnaire_dimension_unknown: {
    message: '{file} 第 {line} 行：没有维度 {value}',
    hint: '请在 dimensions 中列出，写明 id 和 label',
  },
  questionnaire_dimension_unknown_near: {
    message: '{file} 第 {line} 行：没有维度 {value}',
    hint: '是否指 {nearest}？',
  },
  questionnaire_dimension_empty: {
    message: '{file} 第 {line} 行：没有题目属于维度 {value}',
    hint: '请给题目写上 `dimension: {value}`，或删去这个维度',
  },
  questionnaire_weight_missing: {
    message: '{file} 第 {line} 行：维度 {id} 没有权重，而别的维度有',
    hint: '请给每个维度都写权重，或都不写',
  },
  questionnaire_weights_zero: {
    message: '{file} 第 {line} 行：各维度的权重都是 0',
    hint: '至少要有一个大于 0；不写权重则各维度同等重要',
  },
  questionnaire_scale_missing: {
    message: '{file} 第 {line} 行：{column} 的类型是 {type}，却没有评分范围',
    hint: '请给它写上 `scale: [0, 10]`，或在问卷开头为所有题目写一次',
  },
  questionnaire_scale_whole: {
    message: '{file} 第 {line} 行：{column} 不能是“{value}”',
    hint: '评分范围从一个整数到另一个整数，相差不超过 100：[0, 10]、[1, 5]、[1, 7]',
  },
  questionnaire_options_missing: {
    message: '{file} 第 {line} 行：{column} 的类型是 {type}，却没有可选的选项',
    hint: '请至少给两个选项：`options: [{id: price, label: 价格}, {id: place, label: 地点}]`',
  },
  questionnaire_key_useless: {
    message: '{file} 第 {line} 行：{type} 类型的题目用不上 {column}',
    hint: '请删去，或改题目的类型',
  },
  questionnaire_when_unknown: {
    message: '{file} 第 {line} 行：前面没有 id 为 {value} 的题目',
    hint: '跳题条件针对前面的回答；成对的题目要写明是哪一个，如 ITEM.perceived',
  },
  questionnaire_when_unknown_near: {
    message: '{file} 第 {line} 行：前面没有 id 为 {value} 的题目',
    hint: '是否指 {nearest}？',
  },
  questionnaire_when_later: {
    message: '{file} 第 {line} 行：{value} 不在这道题之前',
    hint: '跳题条件针对前面的回答，请把它提到的题目移到前面',
  },
  questionnaire_when_empty: {
    message: '{file} 第 {line} 行：{column} 没有说明是哪个回答',
    hint: '请写上 `is: yes`、`is: [1, 2]`、`from: 7` 或 `to: 6`',
  },
  questionnaire_when_bounds: {
    message: '{file} 第 {line} 行：{question} 的回答没有大小之分，不能用 from 和 to',
    hint: '请写明是哪些回答：`is: [选项一, 选项二]`',
  },
  questionnaire_when_order: {
    message: '{file} 第 {line} 行：没有既不小于 {from} 又不大于 {to} 的回答，这道题永远不会问到',
    hint: 'from 是下限，to 是上限：`from: {to}, to: {from}`',
  },
  questionnaire_when_outside: {
    message: '{file} 第 {line} 行：is 所列的回答都不在 from 与 to 之间，这道题永远不会问到',
    hint: '请只用 is，或只用 from 和 to 写明是哪些回答',
  },
  questionnaire_when_answer: {
    message: '{file} 第 {line} 行：“{value}”不是 {question} 的回答',
    hint: '可以是：{answers}',
  },
  questionnaire_answered: {
    message: '{file}：已存的问卷 {value} 中，下列题目已有回答，替换后会改变含义或丢失：{questions}',
    hint: '文字、顺序可以修改，也可以新增题目和选项；其他改动请给新问卷另起一个 id',
  },
  scales_differ: {
    message: '问卷 {value} 中要合在一起计算的题目评分范围不同：{scales}',
    hint: '请给它们相同的评分范围',
  },
  questions_missing: {
    message: '问卷 {value} 缺少这项分析所需的题目：{questions}',
    hint: '请保留预设问卷中的 id：clientele survey show {preset}；题目齐全的问卷：{suitable}',
  },
} as const satisfies Catalogue['problems'];
