import { roleValues } from './roles.js';

/** Words that all analyses of surveys share. */
export const surveyText = {
  options: {
    by: 'what groups are made by: who answered, or what is on file of the customer',
    against: 'compare: responses up to this date with those after it',
    from: 'count responses from this date on',
    to: 'count responses up to this date',
  },
  columns: {
    role: 'Role',
    kind: 'Kind',
    region: 'Region',
    city: 'City',
    industry: 'Industry',
    account_manager: 'Account manager',
    class: 'Class',
    lower: 'Lower',
    upper: 'Upper',
    before: 'Before',
    change: 'Change',
    change_lower: 'Change, lower',
    change_upper: 'Change, upper',
  },
  values: {
    ...roleValues('en'),
    'kind.individual': 'Individual',
    'kind.reseller': 'Reseller',
    'kind.industrial': 'Industrial',
    'kind.institution': 'Institution',
    'class.A': 'A',
    'class.B': 'B',
    'class.C': 'C',
  },
  notes: {
    nobody_answered: 'no customer has answered in the time that counts, so there is nothing to report',
    nobody_since:
      'no customer has answered after {date}, the date of --against, in the time that counts: there is nothing to compare yet',
    intervals:
      'lower and upper are 95 % confidence limits; without enough or different answers there are none',
    internal_apart:
      'answers of staff, managers and internal customers count in figures by role only, not in those of customers; responses: {responses}',
    class_rule:
      'classes are those of an ABC analysis of all revenue: A makes the first {a} %, B goes up to {b} %, C is the rest',
    small_groups:
      'groups with a figure of fewer than {least} answers: {groups}; one more answer may change it very much',
    group_unknown: 'responses whose group is not known are in a row without a name; responses: {responses}',
    waves:
      'now: {now} responses of customers after the date of --against; before: {before} up to it. Limits of a change treat the two as answers of different people',
    undated:
      'responses without a date are left out, for nobody knows on which side of a date they are: {responses}',
  },
};

/** Words of analyses that are about one question. */
export const questionText = {
  option: 'which question it is about, by its id (default: the first of its kind)',
  problems: {
    no_question_of_type: {
      message: 'questionnaire {value} has no question of type {type}',
      hint: 'these questionnaires have one: {suitable}',
    },
    no_such_question: {
      message: 'questionnaire {questionnaire} has no suitable question “{value}”',
      hint: 'suitable are: {names}',
    },
  },
};
