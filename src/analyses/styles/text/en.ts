import type { AnalysisText } from '../../../analysis.js';
import { surveyText } from '../../surveys/text/en.js';

export const en: AnalysisText = {
  summary: 'how people at customers communicate or what they are like, and how to approach them',
  description:
    'The primary and the backup style of the people at customers, from a checklist that our own people fill in: communication ' +
    'style (thinker, sensor, intuitor, feeler) or personality (lively, power, peace, analyst), each with its approach card. ' +
    'Styles that tie are all named.',
  options: {
    questionnaire:
      'the checklist: a YAML file, or a name (default: the only one stored like communication-style or personality)',
    ...surveyText.options,
  },
  tables: {
    summary: 'Styles',
    groups: 'Styles by group',
    customers: 'Customers',
    cards: 'How to approach them',
    responses: 'Checklists',
  },
  columns: {
    ...surveyText.columns,
    style: 'Style',
    customers: 'Customers',
    share: 'Share',
    lower: 'Lower',
    upper: 'Upper',
    backup: 'Backup',
    approach: 'Approach',
    card: 'Card',
    customer_id: 'Customer',
    name: 'Name',
    primary: 'Primary',
    thinker: 'Thinker',
    sensor: 'Sensor',
    intuitor: 'Intuitor',
    feeler: 'Feeler',
    lively: 'Lively',
    power: 'Power',
    peace: 'Peace',
    analyst: 'Analyst',
    responses: 'Checklists',
    respondent: 'Filled in by',
    date: 'Date',
  },
  charts: { styles: 'Customers by primary style' },
  values: {
    ...surveyText.values,
    thinker: 'thinker',
    sensor: 'sensor',
    intuitor: 'intuitor',
    feeler: 'feeler',
    lively: 'lively',
    power: 'power',
    peace: 'peace',
    analyst: 'analyst',
    tied: 'several tie',
    'thinker.approach': 'explain',
    'sensor.approach': 'lead',
    'intuitor.approach': 'praise',
    'feeler.approach': 'move',
    'lively.approach': 'praise',
    'power.approach': 'serve',
    'peace.approach': 'explain',
    'analyst.approach': 'consult',
    'thinker.card': 'explain step by step, with figures and proof; let them compare, and do not press',
    'sensor.card':
      'lead with the result: come to the point, say what it brings and by when, offer two ways to decide',
    'intuitor.card': 'praise the idea: show the whole and what is new, and leave the details for later',
    'feeler.card': 'move them: begin with people, tell of customers like them, keep in touch after the sale',
    'lively.card': 'praise them, keep it light and quick, and put in writing what was agreed',
    'power.card': 'serve them: be brief and prepared, results first, and let them decide',
    'peace.card': 'explain calmly, take the risk off, and give them time',
    'analyst.card': 'ask for their advice, bring facts in order, and answer every question',
  },
  notes: {
    ...surveyText.notes,
    nobody_answered: 'no checklist shows a style in the time that counts, so there is nothing to report',
    small_groups:
      'groups of fewer than {least} customers with a style: {groups}; one more may change their shares very much',
    group_unknown: 'checklists whose group is not known are in rows without a name: {responses}',
    waves:
      'now: {now} checklists after the date of --against; before: {before} up to it. Limits of a change treat the two as about different customers',
    undated:
      'checklists without a date are left out, for nobody knows on which side of a date they are: {responses}',
    signs:
      'a style’s figure is the share of its signs that were ticked; what is left blank was not seen. The highest is the primary style, the next the backup',
    sides:
      'a style’s figure is the mean of two shares of the answers given, as of extravert and of people for lively. The highest is the primary style, the next the backup',
    several_responses:
      'a customer with several checklists has the means of their figures; they may be about different people, see table responses',
    no_customer: 'checklists without a customer are in table responses only: {responses}',
  },
  problems: {
    no_checklist: {
      message: 'the questionnaire {value} is not a checklist of styles',
      hint: 'these are such: {suitable}',
    },
  },
};
