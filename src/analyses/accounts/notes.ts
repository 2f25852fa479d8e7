import { isoDate, yearTo } from '../../day.js';
import type { Note } from '../../report.js';
import type { Classed } from './classes.js';
import type { Accounts } from './compute.js';
import type { Test } from './tests.js';

/** What the reader of the classes should know. */
export function notes(accounts: Accounts): Note[] {
  return [...aboutData(accounts), ...aboutClasses(accounts), ...aboutManagers(accounts)].filter(
    (note) => note !== false,
  );
}

type Maybe = Note | false;

/** The policy, and the months that the year is. */
export function basis({ asOf, policy }: Accounts): Note {
  const { from, to } = yearTo(asOf);
  const args = { policy: policy.name, from: isoDate(from) ?? '…', to: isoDate(to) ?? '…' };
  return asOf === null ? { id: 'no_transactions', level: 'warning' } : { id: 'year', level: 'info', args };
}

function aboutData(accounts: Accounts): Maybe[] {
  const { customers, total, figure } = accounts;
  const negative = figure('annual_revenue').filter((revenue) => revenue < 0).length;
  return [
    customers.count === 0 && { id: 'no_customers', level: 'warning' },
    customers.count > 0 && basis(accounts),
    customers.count > 0 && total <= 0 && { id: 'no_revenue', level: 'warning' },
    negative > 0 && { id: 'negative_revenue', level: 'info', args: { customers: negative } },
  ];
}

function aboutClasses(accounts: Accounts): Maybe[] {
  const { divisions } = accounts;
  const { use, relationship, owner_level, relationship_level, key } = divisions;
  const tests = Object.values(divisions).flatMap(({ rules }) => rules.flatMap((rule) => rule.tests));
  const isQuantile = ({ condition, threshold }: Test) =>
    'figure' in condition && condition.test === 'at_least_quantile' && !Number.isNaN(threshold);
  return [
    aboutTop(accounts),
    unknown('no_relationship', relationship),
    unknown('no_use', use),
    unknown('no_owner_level', owner_level),
    unknown('no_relationship_level', relationship_level),
    unknown('no_key', key),
    tests.some(isQuantile) && { id: 'quantile_type', level: 'info', table: 'rules' },
  ];
}

/** Ties at the last rank make the top larger than it should be. */
function aboutTop({ policy: { top }, divisions, figure }: Accounts): Maybe {
  const isAmong = divisions.top_n.of;
  const ranks = figure('revenue_rank').filter((_, customer) => isAmong[customer] === 0);
  const rank = ranks.reduce((last, each) => Math.max(last, each), 0);
  const tied = ranks.filter((each) => each === rank).length;
  return ranks.length > top && { id: 'tied_top', level: 'info', args: { rank, customers: tied, top } };
}

/** How many customers are in no class. */
function unknown(id: string, { of }: Classed): Maybe {
  const customers = of.filter((position) => position < 0).length;
  return customers > 0 && { id, level: 'info', args: { customers } };
}

function aboutManagers({ managers: { all, herfindahl, greatest }, policy }: Accounts): Maybe[] {
  if (!greatest) return [];
  const named = all.filter(({ name }) => name !== null).length;
  const percent = (share: number) => Number((share * 100).toFixed(1));
  return [
    {
      id: 'managers_herfindahl',
      level: 'info',
      table: 'managers',
      args: { herfindahl: Number(herfindahl.toFixed(4)), managers: named },
    },
    greatest.share > policy.manager_share && {
      id: 'lone_wolf',
      level: 'warning',
      args: {
        manager: greatest.name,
        share: percent(greatest.share),
        limit: percent(policy.manager_share),
      },
    },
  ];
}
