import { labelsIn } from '../../questionnaires/labels.js';
import { type Column, type Findings, type Table, tableOf } from '../../report.js';
import { changeColumns } from '../surveys/change.js';
import { groupColumn, groupsAskedFor } from '../surveys/groups.js';
import type { Loyalty, TypeShare } from './compute.js';
import { notes } from './notes.js';
import { rules } from './rules.js';

export function present(loyalty: Loyalty): Findings {
  const { survey, all } = loyalty;
  const groups = loyalty.groups.flatMap(({ group, shares }) => shares.map((each) => ({ group, ...each })));
  const actions: Column = { id: 'action', type: 'word', values: all.map(({ type }) => `${type}.action`) };
  return {
    tables: [
      { id: 'summary', columns: [...shareColumns(all), actions] },
      ruleTable(loyalty),
      { id: 'groups', columns: [groupColumn(survey.by, groups), ...shareColumns(groups)] },
      tableOf('customers', () => customerColumns(loyalty)),
    ],
    overview: ['summary', 'rules', ...groupsAskedFor(survey)],
    charts: [{ id: 'types', type: 'bar', table: 'summary', label: 'type', value: 'share' }],
    notes: notes(loyalty),
    labels: reasonLabels(loyalty),
  };
}

function shareColumns(shares: readonly TypeShare[]): Column[] {
  return [
    { id: 'type', type: 'word', values: shares.map(({ type }) => type) },
    { id: 'responses', type: 'count', values: shares.map(({ successes }) => successes) },
    { id: 'of', type: 'count', values: shares.map(({ trials }) => trials) },
    { id: 'share', type: 'percent', values: shares.map(({ share }) => share) },
    { id: 'lower', type: 'percent', values: shares.map(({ lower }) => lower) },
    { id: 'upper', type: 'percent', values: shares.map(({ upper }) => upper) },
    ...changeColumns(shares, 'percent'),
  ];
}

function ruleTable({ decided }: Loyalty): Table {
  return {
    id: 'rules',
    columns: [
      { id: 'rule', type: 'count', values: rules.map((_, place) => place + 1) },
      { id: 'attachment', type: 'word', values: rules.map(({ attachment }) => attachment ?? 'any') },
      { id: 'repeat', type: 'word', values: rules.map(({ repeat }) => repeat ?? 'any') },
      { id: 'reason', type: 'word', values: rules.map(({ reason }) => reason ?? 'any') },
      { id: 'type', type: 'word', values: rules.map(({ type }) => type) },
      { id: 'responses', type: 'count', values: decided },
    ],
  };
}

/** The newest response of each customer that has a type. */
function customerColumns(found: Loyalty): Column[] {
  const { customers, responses, newest, rule, attachment, repeat, reasonOf } = found;
  const rows = [...newest.keys()].filter((customer) => newest[customer] >= 0);
  const ofNewest = <T>(of: (response: number) => T) => rows.map((customer) => of(newest[customer]));
  return [
    { id: 'customer_id', type: 'text', values: rows.map((customer) => customers.customer_id[customer]) },
    { id: 'name', type: 'text', values: rows.map((customer) => customers.name[customer]) },
    { id: 'type', type: 'word', values: ofNewest((response) => rules[rule[response]].type) },
    { id: 'attachment_rating', type: 'number', values: ofNewest((response) => attachment.at(response)!) },
    { id: 'repeat_rating', type: 'number', values: ofNewest((response) => repeat.at(response)!) },
    { id: 'reason', type: 'word', values: ofNewest((response) => reasonOf(response)) },
    { id: 'rule', type: 'count', values: ofNewest((response) => rule[response] + 1) },
    { id: 'respondent', type: 'text', values: ofNewest((response) => responses.respondent[response]) },
    { id: 'date', type: 'date', values: ofNewest((response) => responses.day[response]) },
  ];
}

/** The words of the questionnaire; reasons that it does not offer have those of ours. */
function reasonLabels({ survey: { questionnaire } }: Loyalty): Findings['labels'] {
  return labelsIn(['reason'], questionnaire.questions.find(({ id }) => id === 'reason')!.options);
}
