import type { Note } from '../../report.js';
import type { AbcClasses } from './compute.js';
import { classes } from './divide.js';
import type { AbcOptions } from './options.js';

/** What the reader of an ABC analysis should know. */
export function notes(result: AbcClasses, { by, aShare, bShare }: AbcOptions): Note[] {
  const { order, positive, absent, uncosted } = result;
  const a = percentage(aShare);
  const b = percentage(bShare);
  const found: (Note | false)[] = [
    { id: 'abc_rule', level: 'info', args: { a, b } },
    by === 'profit' && { id: 'net_profit', level: 'info' },
    order.length === 0 && { id: 'nobody_bought', level: 'warning' },
    order.length > 0 && positive === 0 && { id: 'nothing_positive', level: 'warning' },
    positive < order.length && {
      id: 'not_positive',
      level: 'info',
      args: { customers: order.length - positive },
    },
    uncosted > 0 && { id: 'uncosted', level: 'warning', args: { customers: uncosted } },
    absent > 0 && { id: 'not_bought', level: 'info', args: { customers: absent } },
    ...ties(result),
  ];
  return found.filter((note) => note !== false);
}

/** Where equal values lie on both sides of a limit, only the order of ids tells them apart. */
function ties({ order, value, ends, positive }: AbcClasses): Note[] {
  return [0, 1]
    .filter((i) => ends[i] > 0 && ends[i] > (ends[i - 1] ?? 0) && ends[i] < positive)
    .filter((i) => value[order[ends[i] - 1]] === value[order[ends[i]]])
    .map((i) => ({
      id: 'tied_classes',
      level: 'info',
      args: { better: classes[i], other: classes[ends.findIndex((end) => end > ends[i])] },
    }));
}

/** 0.07 × 100 is not 7 in binary. */
function percentage(share: number): number {
  return Number((share * 100).toPrecision(12));
}
