import type { Catalogue } from './catalogue.js';
import { documentProblems } from './documents-en.js';
import { questionnaireProblems } from './questionnaires-en.js';
import { surveyProblems } from './surveys-en.js';
import { wizardWords } from './wizard-en.js';

export const en = {
  problems: {
    ...documentProblems,
    ...questionnaireProblems,
    ...surveyProblems,
    // Files
    file_missing: { message: '{file}: there is no such file' },
    file_is_directory: { message: '{file} is a folder, not a file' },
    file_unreadable: { message: '{file} cannot be read', hint: 'check its permissions' },
    file_empty: { message: '{file} is empty: it has no header and no rows' },
    output_is_input: {
      message: '{file} is read by this command and cannot be written over',
      hint: 'name another file',
    },
    file_is_workbook: {
      message: '{file} is an Excel workbook, not a CSV',
      hint: 'save it as CSV in Excel, then import that',
    },
    output_unwritable: { message: '{file} cannot be written ({reason})' },
    stdout_unwritable: { message: 'standard output cannot be written to ({reason})' },
    // How a CSV is written
    unknown_encoding: {
      message: '{file}: the encoding of this file could not be determined',
      hint: 'name it: --encoding gb18030, big5, utf-16le …',
    },
    unknown_encoding_guess: {
      message: '{file}: the encoding of this file could not be determined for sure',
      hint: 'it may be --encoding {guess}',
    },
    bad_encoding: {
      message: '“{value}” is not an encoding',
      hint: 'for example --encoding utf-8, gb18030, big5, utf-16le',
    },
    bad_bytes: {
      message: '{file}, line {line}: these bytes are not {encoding}',
      hint: 'name the encoding with --encoding',
    },
    bad_delimiter: {
      message: '“{value}” is not a delimiter',
      hint: '--delimiter takes one character, or comma, tab, semicolon, pipe, space',
    },
    bad_date_format: {
      message: '“{value}” is not a date format',
      hint: 'for example --date-format YYYY-MM-DD, DD/MM/YYYY or MM/DD/YYYY',
    },
    ambiguous_date: {
      message: '{file}: the dates in column “{column}” ({value}) can be read with the day or the month first',
      hint: 'say which: --date-format DD/MM/YYYY or --date-format MM/DD/YYYY',
    },
    mixed_dates: {
      message: '{file}: some dates in column “{column}” have the day first and some the month ({value} …)',
      hint: 'say which is meant, and the others are rejected: --date-format DD/MM/YYYY or MM/DD/YYYY',
    },
    too_many_unclosed_quotes: {
      message: '{file}, line {line}: too many quotes in this file are never closed',
      hint: 'check --delimiter and --encoding; is this a CSV?',
    },
    // Headers
    missing_column: {
      message: '{file}: no column for {column}; the headers are: {headers}',
      hint: 'name it: --map {column}=HEADER',
    },
    missing_column_near: {
      message: '{file}: no column for {column}; the headers are: {headers}',
      hint: 'did you mean --map "{column}={nearest}"?',
    },
    map_unknown_field: { message: '--map: there is no field “{column}”', hint: 'the fields are: {fields}' },
    map_unknown_header: {
      message: '--map: {file} has no column “{value}”',
      hint: 'its headers are: {headers}',
    },
    map_header_twice: {
      message: '--map: column “{value}” is given to two fields: {fields}',
      hint: 'give each column to one field',
    },
    bad_map: { message: '--map {value}: this takes FIELD=HEADER', hint: 'for example --map customer_id=ID' },
    column_twice: {
      message: '{file}: two columns would both be “{column}”; the headers are: {headers}',
      hint: 'choose one with --map {column}=HEADER, or by its number: --map {column}=3',
    },
    no_customer_columns: {
      message: '{file}: a wide rating file has a column per customer, but the headers are: {headers}',
      hint: '`clientele scorecards form distributor` prints one to fill in',
    },
    // Rows
    row_rejected: {
      message: '{file}, line {line}, column {column}: {value} — {reason}',
      hint: 'nothing of this file was imported, because of --on-error stop',
    },
    too_many_rejects: {
      message: '{file}: more than {maximum} rows are rejected; nothing of it was imported',
      hint: 'see them with --rejects FILE, or allow more with --max-errors',
    },
    no_answer_columns: {
      message: '{file}: no column is a question of {questionnaire}; the headers are: {headers}',
      hint: '`clientele survey form {word} --format csv` shows the headers that it needs',
    },
    nothing_usable: {
      message: '{file}: every row is rejected; the first, line {line}, column {column}: {value} — {reason}',
      hint: 'check --delimiter, --map, --decimal and --date-format; --rejects FILE lists all of them',
    },
    criterion_twice: {
      message: '{file}: the criterion “{value}” appears twice',
      hint: 'each criterion takes one row',
    },
    weights_all_zero: {
      message: '{file}: all weights are 0',
      hint: 'at least one must be more than 0; without a column of weights all count the same',
    },
    bad_weight: {
      message:
        '{file}, line {line}: the weight of “{column}” is “{value}”, which is not a number of 0 or more',
    },
    duplicate_differs: {
      message: '{file}, line {line}: {column} {value} is stored already with other values',
      hint: '--on-duplicate keep leaves what is stored, --on-duplicate replace takes the new row',
    },
    // Database
    database_missing: {
      message: 'there is no database {file}',
      hint: 'import something first: clientele import customers FILE.csv; or name another with --db',
    },
    database_is_directory: { message: '{file} is a folder, not a database', hint: 'name a file with --db' },
    database_foreign: { message: '{file} is not a database of clientele', hint: 'name another with --db' },
    database_newer: {
      message: '{file} was written by a newer clientele (schema {version}; this one knows {known})',
      hint: 'update clientele: npm install --global clientele',
    },
    database_damaged: {
      message: '{file} is damaged ({reason})',
      hint: 'restore a copy, or import the files again',
    },
    database_unwritable: {
      message: '{file} cannot be opened for writing ({reason})',
      hint: 'check the folder and its permissions',
    },
    database_locked: {
      message: '{file} is being written by another run',
      hint: 'try again when it has finished',
    },
    disk_full: { message: 'the disk is full; {file} is as it was' },
    sums_too_large: { message: '{file}: the amounts of a customer add up to more than can be kept' },
    demo_folder: {
      message: '{file} has files in it that the demo did not make',
      hint: 'name another folder: clientele demo FOLDER',
    },
    sum_too_large: { message: 'the amounts of customer {value} add up to more than can be kept exactly' },
    rates_missing: {
      message: 'activities without a rate on their day: {activities}',
      hint: 'import rates that hold by then: clientele import rates FILE.csv (activity, rate, from; names alike to the letter)',
    },
    total_too_large: {
      message: 'the amounts of all customers add up to more than can be added exactly',
      hint: 'choose a shorter period, or import amounts in a larger unit',
    },
    // Names
    no_such_kind: { message: 'there is no import kind “{value}”', hint: 'the kinds are: {kinds}' },
    no_such_analysis: { message: 'there is no analysis “{value}”', hint: 'there are: {names}' },
    no_such_customer: {
      message: 'there is no customer “{value}”',
      hint: 'customers go by their customer_id',
    },
    no_such_scorecard: { message: 'there is no scorecard “{value}”', hint: 'there are: {names}' },
    no_such_questionnaire: {
      message: 'there is no questionnaire “{value}”',
      hint: 'name a file, or one of: {names}',
    },
    no_responses: {
      message: 'there are no responses to a suitable questionnaire',
      hint: 'import some: clientele import responses FILE.csv --questionnaire NAME; suitable are: {suitable}',
    },
    questionnaire_missing: {
      message: '{file}: which questionnaire do these responses belong to?',
      hint: 'say so: --questionnaire NAME|FILE, or with a column questionnaire; presets: {names}',
    },
    no_such_preset: { message: 'there is no preset “{value}”', hint: 'there are: {names}' },
    no_such_class: {
      message: 'this analysis has no classes “{value}”',
      hint: '--class takes one of: {classes}',
    },
    against_later: {
      message: '--against is after {value}, the date compared with',
      hint: 'the earlier date goes to --against, the later one to --as-of',
    },
    not_explained: { message: '{value} has no derivation by customer', hint: 'leave --explain out' },
    customers_of_name: {
      message: 'several customers have the name “{value}”',
      hint: 'use the customer_id: {ids}',
    },
    not_classified: {
      message: '{value} puts customers into no classes',
      hint: '`clientele compare --help` lists the analyses that do',
    },
    no_dates: { message: 'no data has a date yet', hint: 'import transactions first' },
    no_such_table: { message: 'this report has no table “{value}”', hint: 'its tables are: {tables}' },
    one_table_only: { message: '{format} holds one table', hint: 'choose one with --table: {tables}' },
    document_missing: {
      message: '{file}: neither a file nor a known name',
      hint: '--{column} also takes: {names}',
    },
    several_scorecards: {
      message: 'there are several scorecards: {names}',
      hint: 'choose one with --{column} NAME',
    },
    several_questionnaires: {
      message: 'there are several questionnaires that this may be about: {names}',
      hint: 'choose one with --{column} NAME',
    },
    // Options
    bad_count: { message: '--{column} {value}: this takes a whole number, {least} or more' },
    bad_date: {
      message: '--{column} {value}: this is not a date',
      hint: 'for example --{column} 2024-12-31',
    },
    bad_share: {
      message: '--{column} {value}: this takes a share from 0 to 1, or a percentage',
      hint: 'for example --{column} 80% or --{column} 0.8',
    },
    bad_number: {
      message: '--{column} {value}: this takes a number or a percentage',
      hint: 'for example --{column} 1500 or --{column} 20%',
    },
    period_empty: {
      message: '--from {from} is after {to}, the last day that counts',
      hint: 'choose an earlier --from, or a later --to or --as-of',
    },
    against_too_early: {
      message:
        '--against {value} is before {from}, the first day that counts: there is nothing before to compare with',
      hint: 'choose a later --against, or an earlier --from',
    },
    against_too_late: {
      message: '--against {value} is not before {to}, the last day that counts: no day is left to compare',
      hint: 'choose an earlier --against, or a later --to or --as-of',
    },
    bad_amount: {
      message: '--{column} {value}: this takes an amount of money',
      hint: 'for example --{column} 120.50; several are separated by commas: 40,66,72',
    },
    negative_amount: { message: '--{column} {value}: this amount cannot be negative' },
    bad_choice: { message: '--{column} {value}: this takes one of: {choices}' },
    bad_scale: {
      message: '--scale {value}: this takes the lowest and the highest score',
      hint: 'for example --scale 1-5 or --scale 0-100',
    },
    bad_day: { message: '--as-of {value}: this is not a date', hint: 'for example --as-of 2024-12-31' },
    unknown_format: { message: 'there is no format “{value}”', hint: 'the formats are: {formats}' },
    reject_line: { message: '{file}, line {line}, column {column}: “{value}” — {reason}' },
    usage_unknownOption: {
      message: 'there is no option {value}',
      hint: '`clientele --help` and `clientele COMMAND --help` list the options',
    },
    usage_unknownOption_near: { message: 'there is no option {value}', hint: 'did you mean {nearest}?' },
    usage_unknownCommand: {
      message: 'there is no command “{value}”',
      hint: '`clientele --help` lists the commands',
    },
    usage_unknownCommand_near: { message: 'there is no command “{value}”', hint: 'did you mean {nearest}?' },
    usage_missingMandatoryOptionValue: {
      message: 'the option {value} is missing',
      hint: '`clientele COMMAND --help` shows how it is used',
    },
    usage_missingArgument: {
      message: 'the argument <{value}> is missing',
      hint: '`clientele COMMAND --help` shows how it is used',
    },
    usage_optionMissingArgument: { message: 'the option {value} needs a value' },
    usage_excessArguments: {
      message: 'too many arguments',
      hint: '`clientele COMMAND --help` shows how it is used; quote file names that hold spaces',
    },
    stdin_twice: { message: 'standard input (-) can be read only once' },
  },
  rejects: {
    missing_value: 'a value is missing',
    not_a_number: 'not a number',
    not_an_amount: 'not an amount of money',
    not_a_date: 'not a date (or one that needs --date-format)',
    not_a_choice: 'not one of the known words',
    number_too_large: 'too large to be kept exactly',
    not_whole: 'not a whole number',
    not_a_question: 'this questionnaire asks no such question',
    out_of_range: 'outside the allowed range or scale',
    too_many_values: 'more values than headers: an unquoted delimiter?',
    unclosed_quote: 'a quote is never closed',
    line_too_long: 'longer than a line may be (1 MiB)',
    nul_character: 'holds a NUL character',
    name_ambiguous: 'several customers have this name: use the customer_id',
    identity_twice: 'this id appears earlier in the file, with other values',
  },
  notes: {
    long_nameless:
      'responses without a respondent: {responses}; imported again, nothing tells which of their rows belong together',
    rejected: '{file}: {rows} rows rejected; --rejects FILE lists them',
    differing:
      '{file}: {rows} rows are stored with other values, which were kept; --on-duplicate replace takes the new ones',
    scorecard_kept:
      '{file}: scorecard {scorecard} is stored with other weights or another scale, which were kept; --on-duplicate replace takes those of the file',
    questionnaire_kept:
      '{file}: questionnaire {questionnaire} is stored with other questions or words, which were kept; --on-duplicate replace takes the new ones',
    rounded: '{file}: {amounts} amounts had more than four decimals and were rounded to four',
    unused: '{file}: columns not used: {headers}',
    dry_run: 'nothing was kept: this was a dry run',
    compared: 'compared: {against} and {date}',
    moved: 'customers who moved: {moved} of {customers}; rows are where they were, columns where they are',
    rejects_more: '{rows} more rejected rows are not shown; --rejects FILE lists all of them',
  },
  tables: {
    imports: 'Imports',
    rejects: 'Rejected rows',
    scorecards: 'Scorecards',
    presets: 'Presets',
    questionnaires: 'Questionnaires',
    responses: 'Responses',
    answers: 'Answers',
    migration: 'From class to class',
    moves: 'Moves',
    moved: 'Who moved',
  },
  values: { yes: 'yes', no: 'no', no_class: 'no class', up: 'up', down: 'down', came: 'came', left: 'left' },
  columns: {
    customer_id: 'Customer',
    name: 'Name',
    file: 'File',
    kind: 'Kind',
    encoding: 'Encoding',
    delimiter: 'Delimiter',
    read: 'Read',
    imported: 'Imported',
    unchanged: 'Unchanged',
    rejected: 'Rejected',
    new_customers: 'New customers',
    imported_at: 'Imported at',
    line: 'Line',
    column: 'Column',
    value: 'Value',
    code: 'Code',
    reason: 'Reason',
    from_class: 'From',
    to_class: 'To',
    movement: 'Movement',
    customers: 'Customers',
    share: 'Share',
    option: 'Option',
    title: 'Title',
    questions: 'Questions',
    responses: 'Responses',
    questionnaire: 'Questionnaire',
    respondent: 'Respondent',
    role: 'Role',
    date: 'Date',
    commands: 'Commands',
    criteria: 'Criteria',
    scale: 'Scale',
    source: 'Source',
  },
  commands: {
    clientele: 'Customer analysis from a terminal: CSV exports in, evaluations and reports out.',
    import: 'bring CSV files into the database',
    imports: 'list what was imported',
    compare: 'who moved from class to class between two dates',
    'compare class': 'who moved between two dates',
    template: 'print a blank CSV of an import kind',
    scorecards: 'list the scorecards: presets, and those in the database',
    'scorecards show': 'print the YAML of a scorecard, to start from',
    'scorecards form': 'print the blank wide CSV of a scorecard, to fill in',
    survey: 'questionnaires: list them, print forms, enter and export responses',
    'survey list': 'list the questionnaires: presets, and those in the database',
    'survey show': 'print the YAML of a questionnaire, to start from',
    'survey form': 'print a questionnaire to fill in: on paper (md), or a CSV for responses',
    'survey enter': 'enter responses one question at a time, or from a file of answers',
    'survey export': 'print all responses to a questionnaire, as CSV that can be imported again',
    presets: 'list what options take by name: scorecards, segments, policies',
    'presets show': 'print a preset, to start a file of your own from',
    demo: 'import a small shop, evaluate it and export reports',
  },
  options: {
    db: 'database file (or set CLIENTELE_DB)',
    format: 'table, csv, json, ndjson or md',
    'form.format': 'md or csv (default: from the suffix of FILE, or md)',
    output: 'write to FILE (format from its suffix); - for standard output',
    table: 'which table of the report; all for every one',
    'as-of':
      'count only what happened up to DATE (default: the newest transaction; of a survey, its newest response)',
    lang: 'language: en or zh-CN (default: from the environment)',
    quiet: 'no notes, no progress',
    'no-color': 'no colours',
    bom: 'begin CSV with a byte order mark, for Excel',
    help: 'show this help',
    version: 'print the version',
    explain: 'print the whole derivation for one customer',
    against: 'the earlier date to compare with',
    class: 'which classes to compare, where there are several (default: the first)',
    delimiter:
      'character between values: one character, or comma, tab, semicolon, pipe, space (default: detected)',
    tsv: 'the same as --delimiter tab',
    encoding: 'encoding of the file (default: detected)',
    header: 'the first row is data; columns are named 1, 2, 3 …',
    'skip-lines': 'lines to pass over before the header',
    map: 'take FIELD from this column; may be repeated',
    'date-format': 'order of dates such as 03/04/2024: DD/MM/YYYY or MM/DD/YYYY',
    thousands: 'character that groups digits, where it is not , or .',
    decimal: 'decimal sign of numbers: . or ,',
    'null-value': 'text that stands for a missing value; may be repeated',
    'on-duplicate':
      'a row that is stored with other values: keep the stored one, replace it, or stop with an error',
    'on-error': 'a row that cannot be used: reject it, or stop',
    'max-errors': 'stop when more rows than this are rejected',
    rejects: 'write rejected rows with their reasons to this CSV',
    'dry-run': 'do everything, but keep nothing',
    limit: 'read only the first N rows',
    scale: 'lowest and highest score of ratings, where no scorecard says (default 1-5)',
    questionnaire:
      'which questionnaire responses belong to (default: their column questionnaire, or the only one stored)',
    resume: 'go on with the response that was not finished',
    long: 'a row per answer instead of a column',
    answers: 'store the responses of a YAML or JSON file, without asking',
    strict: 'exit with 1 when rows are rejected',
  },
  frame: {
    ...wizardWords,
    error: 'error: ',
    hint: 'hint: ',
    warning: 'warning: ',
    note: 'note: ',
    usage: 'Usage:',
    options: 'Options:',
    global: 'Options for every command:',
    commands: 'Commands:',
    arguments: 'Arguments:',
    examples: 'Examples:',
    default: '[{value}]',
    as_of: 'as of {date}',
    more: '… {rows} more rows; --format csv has all of them',
    dropped: 'columns left out to fit the terminal: {columns}; --format json has all of them',
    took: '{file}: {mapping}; {seconds} s',
    progress: '{rows} rows, {rate}/s, {left} s left',
    form_colon: ': ',
    form_required: '(please answer)',
    form_several: '(several answers are possible)',
    form_only_if: '(only if the answer to {question} is: {answers})',
    form_thanks: 'Thank you.',
    form_customer: 'customer {letter}',
    demo_wrote: 'written: {files}',
    bug: 'this is a bug in clientele, please report it:',
  },
} as const satisfies Catalogue;
