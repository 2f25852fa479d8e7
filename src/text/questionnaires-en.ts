import type { Catalogue } from './catalogue.js';

/** What may be wrong with a questionnaire, beside its shape. */
export const questionnaireProblems = {
  questionnaire_duplicate: {
    message:
      '{file}, line {line}: {column} “{value}” is the name of something else already: of another part, or of a column of responses',
    hint: 'ids and texts head columns: give each a name of its own; case, blanks, _ and - do not count',
  },
  questionnaire_dimension_unknown: {
    message: '{file}, line {line}: there is no dimension {value}',
    hint: 'list it under dimensions, with id and label',
  },
  questionnaire_dimension_unknown_near: {
    message: '{file}, line {line}: there is no dimension {value}',
    hint: 'did you mean {nearest}?',
  },
  questionnaire_dimension_empty: {
    message: '{file}, line {line}: no question belongs to the dimension {value}',
    hint: 'give a question `dimension: {value}`, or remove it',
  },
  questionnaire_weight_missing: {
    message: '{file}, line {line}: the dimension {id} has no weight, but others have',
    hint: 'give every dimension a weight, or none',
  },
  questionnaire_weights_zero: {
    message: '{file}, line {line}: all weights of dimensions are 0',
    hint: 'at least one must be more than 0; without weights all count the same',
  },
  questionnaire_scale_missing: {
    message: '{file}, line {line}: {column} is of type {type} and has no scale',
    hint: 'add `scale: [0, 10]` to it, or once for all questions to the questionnaire',
  },
  questionnaire_scale_whole: {
    message: '{file}, line {line}: {column} cannot be “{value}”',
    hint: 'a scale goes from one whole number to another, at most 100 apart: [0, 10], [1, 5], [1, 7]',
  },
  questionnaire_options_missing: {
    message: '{file}, line {line}: {column} is of type {type} and offers nothing to choose from',
    hint: 'give it at least two options: `options: [{id: price, label: Price}, {id: place, label: Place}]`',
  },
  questionnaire_key_useless: {
    message: '{file}, line {line}: {column} means nothing for a question of type {type}',
    hint: 'remove it, or change the type',
  },
  questionnaire_when_unknown: {
    message: '{file}, line {line}: no question before this one has the id {value}',
    hint: 'a skip rule is about an earlier answer; of a pair name one: ITEM.perceived',
  },
  questionnaire_when_unknown_near: {
    message: '{file}, line {line}: no question before this one has the id {value}',
    hint: 'did you mean {nearest}?',
  },
  questionnaire_when_later: {
    message: '{file}, line {line}: {value} is not asked before this question',
    hint: 'a skip rule is about an earlier answer: move the question it names up',
  },
  questionnaire_when_empty: {
    message: '{file}, line {line}: {column} does not say which answer is meant',
    hint: 'add `is: yes`, `is: [1, 2]`, `from: 7` or `to: 6`',
  },
  questionnaire_when_bounds: {
    message: '{file}, line {line}: answers to {question} have no order, so `from` and `to` mean nothing',
    hint: 'say which answers are meant: `is: [first, second]`',
  },
  questionnaire_when_order: {
    message:
      '{file}, line {line}: no answer is at least {from} and at most {to}, so this would never be asked',
    hint: '`from` is the lower bound and `to` the upper: `from: {to}, to: {from}`',
  },
  questionnaire_when_outside: {
    message: '{file}, line {line}: no answer in `is` lies between the bounds, so this would never be asked',
    hint: 'say which answers are meant by `is`, or by `from` and `to`',
  },
  questionnaire_when_answer: {
    message: '{file}, line {line}: “{value}” is no answer to {question}',
    hint: 'its answers are: {answers}',
  },
  questionnaire_answered: {
    message:
      '{file}: the stored questionnaire {value} has answers that would mean something else, or get lost: {questions}',
    hint: 'words, order, new questions and new options may change; for all else give the new questionnaire another id',
  },
  scales_differ: {
    message: 'questions of {value} that are put together are rated on different scales: {scales}',
    hint: 'give them one scale',
  },
  questions_missing: {
    message: 'the questionnaire {value} does not ask what this counts by: {questions}',
    hint: 'keep the ids of the preset: clientele survey show {preset}; these have all of them: {suitable}',
  },
} as const satisfies Catalogue['problems'];
