import type { Catalogue } from './catalogue.js';

const notThis = '{file} 第 {line} 行：{column} 不能是“{value}”';

/** 手写的 YAML 文件可能有的问题。 */
export const documentProblems = {
  yaml_syntax: {
    message: '{file} 第 {line} 行：不符合 YAML 语法：{value}',
    hint: '请检查括号、引号、冒号和缩进',
  },
  json_syntax: {
    message: '{file} 第 {line} 行：不符合 JSON 语法：{value}',
    hint: '请检查括号、引号、冒号和逗号',
  },
  yaml_tab: { message: '{file} 第 {line} 行：YAML 不能用制表符缩进', hint: '请改用空格' },
  yaml_duplicate_key: { message: '{file} 第 {line} 行：键重复：{value}', hint: '请只保留一个' },
  yaml_documents: {
    message: '{file} 第 {line} 行：这里开始了第二个文档',
    hint: '一个文件只能有一个文档；请删去 --- 这一行',
  },
  yaml_alias: { message: '{file}：别名（*name）没有指向任何内容，或展开后过大', hint: '请直接写出内容' },
  yaml_deep: { message: '{file}：嵌套超过 100 层', hint: '请确认文件是否正确' },
  document_not_map: { message: '{file} 中没有键和值', hint: '`{example}` 可输出一份作为起点' },
  document_key_unknown: {
    message: '{file} 第 {line} 行：这里没有 {column} 这个键',
    hint: '是不是 {nearest}？可用的键：{keys}',
  },
  document_key_missing: {
    message: '{file} 第 {line} 行：缺少 {column}',
    hint: '`{example}` 可输出一份作为起点',
  },
  document_invalid: { message: notThis, hint: '应为：{expected}' },
  document_invalid_id: {
    message: notThis,
    hint: 'id 只能由文字、数字、_ 和 - 组成，不能有空格，例如 {expected}',
  },
  document_invalid_text: { message: notThis, hint: '应为文字，例如 {expected}；数字要作为文字时请加引号' },
  document_invalid_number: { message: notThis, hint: '应为数字，例如 {expected}' },
  document_invalid_whole: { message: notThis, hint: '应为整数，例如 {expected}' },
  document_invalid_scale: { message: notThis, hint: '应为两个整数，小的在前，例如 {expected}' },
  document_invalid_range: { message: notThis, hint: '应为两个数，小的在前，例如 {expected}' },
  document_invalid_ascending: { message: notThis, hint: '应为若干个数，后一个大于前一个，例如 {expected}' },
  document_invalid_four: { message: notThis, hint: '应为四个数，后一个大于前一个，例如 {expected}' },
  document_invalid_score: {
    message: notThis,
    hint: '应为 1 到 5 的整数，或两个这样的整数（小的在前）：{expected}',
  },
} as const satisfies Catalogue['problems'];
