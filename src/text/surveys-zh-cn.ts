import type { Catalogue } from './catalogue.js';

const kept =
  '这是按已存的问卷 {kept} 判断的；给出的问卷与它不同，没有使用：请给它另起一个 id，或加 --on-duplicate replace 改用它';

/** 录入答卷时可能遇到的问题。 */
export const surveyProblems = {
  survey_no_terminal: {
    message: '逐题录入需要在终端中进行，而这里不是终端',
    hint: 'clientele survey enter {value} --answers 文件.yaml，或 clientele import responses 文件.csv --questionnaire {value}',
  },
  questionnaire_differs: {
    message: '{file}：数据库中已有问卷 {value}，题目或文字与此不同',
    hint: '请按名称使用已有的那一份：{value}，或给新的问卷另取编号',
  },
  nothing_usable_kept: {
    message: '{file}：所有行都被拒绝；首先是第 {line} 行“{column}”列：{value}，{reason}',
    hint: kept,
  },
  row_rejected_kept: {
    message: '{file} 第 {line} 行“{column}”列：{value}，{reason}；没有导入任何数据',
    hint: kept,
  },
  too_many_rejects_kept: {
    message: '{file}：被拒绝的行超过 {maximum} 行，没有导入任何数据',
    hint: kept,
  },
  no_answer_columns_kept: {
    message: '{file}：没有一列是问卷 {questionnaire} 的题目；表头有：{headers}',
    hint: `\`clientele survey form {word} --format csv\` 可列出所需的表头；${kept}`,
  },
  draft_missing: {
    message: '问卷 {value} 没有未录完的答卷',
    hint: '不加 --resume 即可录入新的',
  },
  answers_key_unknown: {
    message: '{file} 第 {line} 行：{column}：问卷中没有这道题',
    hint: '可以回答的有：{fields}',
  },
  answers_key_unknown_near: {
    message: '{file} 第 {line} 行：{column}：问卷中没有这道题',
    hint: '是否指 {nearest}？',
  },
  answers_refused: {
    message: '{file} 第 {line} 行，{column}：{value}，{reason}',
    hint: '可以是 {expected}',
  },
  answers_missing: {
    message: '{file} 第 {line} 行：{column} 中缺少必答的 {field}',
    hint: '请补上：{field}: …',
  },
  answers_empty: {
    message: '{file} 第 {line} 行：{column} 中没有任何回答',
    hint: '一份答卷至少要有一个回答；请去掉这一份',
  },
  answers_rejected: {
    message: '{file}：{column}：{value}，{reason}',
    hint: '这个文件中的答卷一份也没有保存',
  },
  answers_twice: {
    message: '{file} 第 {line} 行：同一客户、同一天的答卷人 {value} 出现了两次',
    hint: '请给每份答卷写上不同的答卷人',
  },
  answers_differ: {
    message: '{file}：同一客户、同一天已有 {value} 的答卷，回答不同',
    hint: '请换答卷人或日期；要更改已保存的答卷：clientele import responses 文件.csv --on-duplicate replace',
  },
} as const satisfies Catalogue['problems'];
