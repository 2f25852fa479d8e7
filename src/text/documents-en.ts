import type { Catalogue } from './catalogue.js';

/** What may be wrong with a YAML file that a person wrote. */
export const documentProblems = {
  yaml_syntax: {
    message: '{file}, line {line}: this is not YAML: {value}',
    hint: 'check brackets, quotes, colons and indentation',
  },
  json_syntax: {
    message: '{file}, line {line}: this is not JSON: {value}',
    hint: 'check brackets, quotes, colons and commas',
  },
  yaml_tab: { message: '{file}, line {line}: a tab is no indentation in YAML', hint: 'indent with spaces' },
  yaml_duplicate_key: {
    message: '{file}, line {line}: this key stands here twice: {value}',
    hint: 'keep one of them',
  },
  yaml_documents: {
    message: '{file}, line {line}: a second document begins here',
    hint: 'a file holds one document; remove the line with ---',
  },
  yaml_alias: {
    message: '{file}: an alias (*name) leads nowhere, or to too much',
    hint: 'write out what it stands for',
  },
  yaml_deep: {
    message: '{file}: nested more than 100 levels deep',
    hint: 'is this the right file?',
  },
  document_not_map: {
    message: '{file} holds no keys and values',
    hint: '`{example}` prints one to start from',
  },
  document_key_unknown: {
    message: '{file}, line {line}: there is no key {column} here',
    hint: 'did you mean {nearest}? The keys are: {keys}',
  },
  document_key_missing: {
    message: '{file}, line {line}: {column} is missing',
    hint: '`{example}` prints one to start from',
  },
  document_invalid: {
    message: '{file}, line {line}: {column} cannot be “{value}”',
    hint: 'expected: {expected}',
  },
} as const satisfies Catalogue['problems'];
