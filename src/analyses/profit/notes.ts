import { isoDate } from '../../day.js';
import type { Note } from '../../report.js';
import { typedPercent } from '../numbers-in-notes.js';
import type { Profitability } from './compute.js';
import type { ProfitOptions } from './options.js';

/** What the reader of profits should know. */
export function notes(result: Profitability, options: ProfitOptions): Note[] {
  const { basis, order, known, idle, curve, assuming, activities, period } = result;
  const { from, to, marginRate, capitalRate } = options;
  const all: (Note | false)[] = [
    order.length === 0 && { id: 'nobody', level: 'warning' },
    (from !== null || to !== null) && {
      id: 'period',
      level: 'info',
      args: { from: isoDate(period.from) ?? '…', to: isoDate(period.to) ?? '…' },
    },
    basis === 'revenue' && { id: 'revenue_only', level: 'warning' },
    basis === 'profit' &&
      order.length > 0 && {
        id: 'split',
        level: 'info',
        args: {
          profit_share: typedPercent(options.profitShare),
          loss_share: typedPercent(options.lossShare),
        },
      },
    known < order.length && {
      id: 'unknown_profit',
      level: 'warning',
      args: { customers: order.length - known },
    },
    marginRate !== null && {
      id: assuming > 0 ? 'margin_assumed' : 'margin_unused',
      level: 'info',
      args: { customers: assuming, rate: typedPercent(marginRate) },
    },
    basis === 'profit' &&
      order.length > 0 &&
      activities.activity.length === 0 && { id: 'no_activities', level: 'info' },
    ...aboutCapital(result, capitalRate),
    idle > 0 && { id: 'idle', level: 'info', args: { customers: idle } },
    known > 0 && curve.total <= 0 && { id: 'no_shares', level: 'warning' },
  ];
  return all.filter((note) => note !== false);
}

function aboutCapital({ withBalance, owing }: Profitability, rate: number | null): (Note | false)[] {
  if (rate === null)
    return [owing > 0 && { id: 'balances_unused', level: 'info', args: { customers: owing } }];
  if (withBalance === 0) return [{ id: 'no_balances', level: 'warning' }];
  if (owing === 0) return [{ id: 'nothing_owed', level: 'info' }];
  return [{ id: 'capital_charged', level: 'info', args: { customers: owing, rate: typedPercent(rate) } }];
}
