import type { AnalysisText } from '../../../analysis.js';

export const problems: AnalysisText['problems'] = {
  no_scorecard: {
    message: 'no scorecard is given, and there is none in the database',
    hint: 'name a file or a preset: --scorecard distributor, customer-value or credit-5c',
  },
  not_evaluated: {
    message: 'customer {value} has no score by this scorecard',
    hint: 'import ratings of this customer, or name another scorecard with --scorecard',
  },
  // Scorecards
  scorecard_duplicate: {
    message: '{file}, line {line}: {column}: “{value}” is taken already',
    hint: 'ids, labels of criteria and thresholds of grades must differ',
  },
  scorecard_group_unknown: {
    message: '{file}, line {line}: {column}: there is no group “{value}”',
    hint: 'did you mean {nearest}? Groups are listed under groups:',
  },
  scorecard_group_cycle: {
    message: '{file}, line {line}: {column}: group “{value}” lies within itself',
    hint: 'a group at the top has no group',
  },
  scorecard_group_empty: {
    message: '{file}, line {line}: nothing belongs to group “{value}”',
    hint: 'give criteria group: {value}, or remove the group',
  },
  scorecard_weight_missing: {
    message: '{file}, line {line}: “{id}” has no weight, but others beside it have',
    hint: 'within a group, give all a weight or none',
  },
  scorecard_weights_zero: {
    message: '{file}, line {line}: the weights here are all 0',
    hint: 'at least one must be more than 0; without any weight all count the same',
  },
  // Judgements
  no_judgements: {
    message: 'AHP needs pairwise judgements',
    hint: '--judgements FILE.csv: a square table that says how many times as important the row is as the column',
  },
  judgements_unused: {
    message: '--judgements only counts with {option}',
    hint: 'add {option}, or leave --judgements out',
  },
  judgements_empty: {
    message: '{file}: no judgements in this file',
    hint: 'the first row names the criteria, after an empty corner; then one row per criterion',
  },
  judgements_csv: { message: '{file}, line {line}: a quote is out of place', hint: 'is this a CSV?' },
  judgements_name: {
    message:
      '{file}, line {line}: the name at place {place} of the first row is empty or stands there before: “{value}”',
    hint: 'each criterion has one column and one row',
  },
  judgements_not_square: {
    message: '{file}, line {line}: the table is not square: {rows} rows, {columns} columns',
    hint: 'each criterion has one column and one row, in the same order',
  },
  judgements_names_differ: {
    message: '{file}, line {line}: the row “{value}” should be “{expected}”',
    hint: 'rows and columns have the same names in the same order',
  },
  judgements_number: {
    message:
      '{file}, line {line}, column {column}: “{value}” is not a number from 1/1000 to 1000, or a fraction such as 1/5',
    hint: 'if a spreadsheet made a date of a fraction, leave the cell empty: the opposite cell says it',
  },
  judgements_diagonal: {
    message: '{file}, line {line}, column {column}: “{value}”: compared with itself, every criterion is 1',
    hint: 'write 1 or leave it empty',
  },
  judgements_missing: {
    message: '{file}, line {line}: {row} and {column} are not compared',
    hint: 'fill in this cell or the opposite one',
  },
  judgements_not_reciprocal: {
    message: '{file}, line {line}, column {column}: “{value}” does not fit the opposite cell, {mirrored}',
    hint: 'one must be 1 divided by the other; leave one of them empty and it is worked out',
  },
  judgements_unknown: {
    message: '{file}: “{value}” is not one of the criteria: {names}',
    hint: 'name criteria by id or label',
  },
  judgements_without: {
    message: '{file}: criterion “{value}” is not compared',
    hint: 'every judge compares all criteria',
  },
  // Entropy
  entropy_rows: {
    message: 'entropy weights need at least two customers with all scores',
    hint: 'import more ratings, or choose other weights',
  },
  entropy_negative: {
    message: 'entropy weights need scores of 0 or more; there is {value}',
    hint: 'use a scale that begins at 0 or above',
  },
  entropy_constant: {
    message: 'all customers score the same by every criterion: entropy cannot tell criteria apart',
    hint: 'choose other weights',
  },
};
