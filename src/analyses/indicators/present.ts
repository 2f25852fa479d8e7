import type { Column, Findings, Note } from '../../report.js';
import { changeColumns } from '../surveys/change.js';
import { groupColumn } from '../surveys/groups.js';
import { surveyNotes } from '../surveys/notes.js';
import type { Indicators, Rate } from './compute.js';

export function present({ survey, all, groups, implausible }: Indicators): Findings {
  const definitions: Column = {
    id: 'definition',
    type: 'word',
    values: all.map(({ indicator }) => `${indicator}.definition`),
  };
  const found: (Note | false)[] = [
    { id: 'our_definitions', level: 'info' },
    { id: 'purchases_of_one', level: 'info' },
    implausible > 0 && { id: 'more_complaints', level: 'warning', args: { responses: implausible } },
  ];
  const sizes = {
    all: all.map(({ responses }) => responses),
    groups: survey.groups.map(({ group }) =>
      groups.filter((rate) => rate.group === group).map(({ responses }) => responses),
    ),
  };
  return {
    tables: [
      { id: 'summary', columns: [...rateColumns(all), definitions] },
      { id: 'groups', columns: [groupColumn(survey.by, groups), ...rateColumns(groups)] },
    ],
    overview: ['summary', 'groups'],
    charts: [{ id: 'summary', type: 'bar', table: 'summary', label: 'indicator', value: 'share' }],
    notes: [...surveyNotes(survey, sizes), ...found.filter((note) => note !== false)],
  };
}

function rateColumns(rates: readonly Rate[]): Column[] {
  return [
    { id: 'indicator', type: 'word', values: rates.map(({ indicator }) => indicator) },
    { id: 'share', type: 'percent', values: rates.map(({ share }) => share) },
    { id: 'lower', type: 'percent', values: rates.map(({ lower }) => lower) },
    { id: 'upper', type: 'percent', values: rates.map(({ upper }) => upper) },
    { id: 'counted', type: 'count', values: rates.map(({ successes }) => successes) },
    { id: 'of', type: 'count', values: rates.map(({ trials }) => trials) },
    { id: 'responses', type: 'count', values: rates.map(({ responses }) => responses) },
    ...changeColumns(rates, 'percent'),
  ];
}
