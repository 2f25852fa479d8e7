import type { AnalysisText } from '../../../analysis.js';

export const en: AnalysisText = {
  summary: 'segment customers by recency, frequency and money',
  description:
    'Scores customers from 1 to 5 by the days since their last purchase (recency), the number of their orders ' +
    '(frequency) and their revenue (monetary), and puts them into named segments, each with what to do about it.',
  options: {
    segments: 'rules of the segments: a YAML file, or the name of a preset',
    cuts: 'cut points between the scores: a YAML file, or the name of a preset (default: quintiles)',
  },
  tables: {
    customers: 'Customers',
    segments: 'Segments',
    cuts: 'What the scores stand for',
    grid: 'Customers by recency and frequency',
    inputs: 'What went in',
    derivation: 'From values to scores',
    rules: 'Rules, in the order in which they were tried',
    result: 'What came out',
  },
  charts: { grid: 'Customers by recency and frequency' },
  columns: {
    customer_id: 'Customer',
    name: 'Name',
    recency: 'Recency (days)',
    frequency: 'Frequency',
    monetary: 'Monetary',
    r: 'R',
    f: 'F',
    m: 'M',
    segment: 'Segment',
    customers: 'Customers',
    share: 'Share',
    mean_recency: 'Mean recency (days)',
    action: 'What to do',
    dimension: 'Dimension',
    score: 'Score',
    from: 'From',
    to: 'To',
    included: 'Included',
    source: 'Source',
    value: 'Value',
    file: 'File',
    lines: 'Lines',
    matches: 'Matches',
  },
  values: {
    recency: 'Recency: days',
    frequency: 'Frequency: orders',
    monetary: 'Monetary: revenue',
    from: 'from',
    to: 'to',
    both: 'both',
    neither: 'neither',
    yes: 'yes',
    no: 'no',
    other: 'Other: no rule matches',
    'other.action': 'Write a rule for these customers',
    no_purchases: 'No purchases',
    'no_purchases.action': 'Lead them to a first purchase',
  },
  notes: {
    nobody: 'no customer has bought anything, so there is nothing to score',
    no_purchases: 'customers without any transaction, who get no scores: {customers}',
    given_cuts: 'the cuts are as given; a value on a cut belongs to the interval above it',
    quintiles:
      'the cuts are quintiles of type 7 (Hyndman & Fan) of the customers who bought: {customers}; a value on a cut belongs to the interval above it, on cuts that coincide to the one below them',
    flat: '{dimension}: all customers have the same value, so the score of all is {score} and says nothing',
    collapsed:
      '{dimension}: values are too few or too alike for five scores; scores that occur: {scores}. Cuts of your own (--cuts) may tell customers apart better',
    tied: '{dimension}: customers with equal values share a score, so the scores hold from {least} to {most} customers, not a fifth each',
    uncovered:
      'rules {segmentation}: combinations of scores that no rule matches: {cells} of {of}; such customers are in segment other',
    unreachable: 'rules {segmentation}: earlier rules leave nothing to match to: {segments}',
    explain_inputs:
      'revenue is in the currency’s unit; lines are of all the customer’s transactions: the first, the last and how many; a rule matches when all three scores are within its ranges',
  },
  problems: {
    segment_duplicate: {
      message: '{file}, line {line}: {column}: there is a segment “{value}” already',
      hint: 'each segment needs an id of its own',
    },
    segment_reserved: {
      message: '{file}, line {line}: {column}: “{value}” stands for something else in reports',
      hint: 'call the segment by another id',
    },
  },
};
