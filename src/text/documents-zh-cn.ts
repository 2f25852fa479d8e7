import type { Catalogue } from './catalogue.js';

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
  document_invalid: { message: '{file} 第 {line} 行：{column} 不能是“{value}”', hint: '应为：{expected}' },
} as const satisfies Catalogue['problems'];
