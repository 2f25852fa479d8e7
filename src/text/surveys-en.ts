import type { Catalogue } from './catalogue.js';

const kept =
  'the stored questionnaire {kept} says so; the one that was given differs from it and was not used: give it an id of its own, or take it with --on-duplicate replace';

/** What may be wrong with entering responses. */
export const surveyProblems = {
  survey_no_terminal: {
    message: 'entering responses one question at a time needs a terminal to type on, and this is none',
    hint: 'clientele survey enter {value} --answers FILE.yaml, or clientele import responses FILE.csv --questionnaire {value}',
  },
  questionnaire_differs: {
    message: '{file}: the database has a questionnaire {value} with other questions or words',
    hint: 'use that one by its name, {value}, or give the other an id of its own',
  },
  nothing_usable_kept: {
    message: '{file}: every row is rejected; the first, line {line}, column {column}: {value} — {reason}',
    hint: kept,
  },
  row_rejected_kept: {
    message: '{file}, line {line}, column {column}: {value} — {reason}; nothing was imported',
    hint: kept,
  },
  too_many_rejects_kept: {
    message: '{file}: more than {maximum} rows are rejected; nothing of it was imported',
    hint: kept,
  },
  no_answer_columns_kept: {
    message: '{file}: no column is a question of {questionnaire}; the headers are: {headers}',
    hint: `\`clientele survey form {word} --format csv\` shows the headers that it needs; ${kept}`,
  },
  draft_missing: {
    message: 'there is no unfinished response to {value}',
    hint: 'without --resume a new one begins',
  },
  answers_key_unknown: {
    message: '{file}, line {line}: {column}: this questionnaire asks no such question',
    hint: 'its answers are: {fields}',
  },
  answers_key_unknown_near: {
    message: '{file}, line {line}: {column}: this questionnaire asks no such question',
    hint: 'did you mean {nearest}?',
  },
  answers_refused: {
    message: '{file}, line {line}, {column}: {value} — {reason}',
    hint: 'it takes {expected}',
  },
  answers_missing: {
    message: '{file}, line {line}: {column} has no {field}, which needs an answer',
    hint: 'add it: {field}: …',
  },
  answers_empty: {
    message: '{file}, line {line}: {column} answers nothing',
    hint: 'a response has one answer at least; leave this one out',
  },
  answers_rejected: {
    message: '{file}: {column}: {value} — {reason}',
    hint: 'nothing of this file was stored',
  },
  answers_twice: {
    message: '{file}, line {line}: the respondent {value} stands here twice for the same customer and day',
    hint: 'give each response a respondent of its own',
  },
  answers_differ: {
    message: '{file}: a response of {value} for this customer and day is stored already with other answers',
    hint: 'give another respondent or date; to change a stored one: clientele import responses FILE.csv --on-duplicate replace',
  },
} as const satisfies Catalogue['problems'];
