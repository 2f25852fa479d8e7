import type { Catalogue } from './catalogue.js';

const notThis = '{file}, line {line}: {column} cannot be “{value}”';

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
    message: notThis,
    hint: 'expected: {expected}',
  },
  document_invalid_id: {
    message: notThis,
    hint: 'an id has letters, digits, _ and - only, and no blanks: {expected}, for example',
  },
  document_invalid_text: {
    message: notThis,
    hint: 'expected: a text, such as {expected}; a number that is meant as one goes in quotes',
  },
  document_invalid_number: {
    message: notThis,
    hint: 'expected: a number, such as {expected}',
  },
  document_invalid_whole: {
    message: notThis,
    hint: 'expected: a whole number, such as {expected}',
  },
  document_invalid_scale: {
    message: notThis,
    hint: 'expected: two whole numbers, the lower first, such as {expected}',
  },
  document_invalid_range: {
    message: notThis,
    hint: 'expected: two numbers, the lower first, such as {expected}',
  },
  document_invalid_ascending: {
    message: notThis,
    hint: 'expected: numbers, each greater than the one before, such as {expected}',
  },
  document_invalid_four: {
    message: notThis,
    hint: 'expected: four numbers, each greater than the one before, such as {expected}',
  },
  document_invalid_score: {
    message: notThis,
    hint: 'expected: a whole number from 1 to 5, or two of them, the lower first: {expected}',
  },
} as const satisfies Catalogue['problems'];
