import type { Note } from '../../report.js';
import { cellCount, cells, noCell } from './cells.js';
import type { Rfm } from './compute.js';
import { type Dimension, dimensions, scores } from './dimensions.js';
import { letterOf } from './scoring.js';
import { gapsOf } from './segmentation.js';
import { sumBy } from './totals.js';

/** What the reader of a segmentation should know. */
export function notes(rfm: Rfm): Note[] {
  const { given, segmentation, totals } = rfm;
  const without = totals.customers[noCell];
  const buyers = buyersOf(rfm);
  const { uncovered, unreachable } = gapsOf(segmentation);
  const found: (Note | false)[] = [
    buyers === 0 && { id: 'nobody', level: 'warning' },
    buyers > 0 && without > 0 && { id: 'no_purchases', level: 'info', args: { customers: without } },
    aboutCuts(rfm),
    ...(given || buyers === 0 ? [] : dimensions.map((dimension) => aboutTies(rfm, dimension))),
    uncovered > 0 && {
      id: 'uncovered',
      level: 'warning',
      args: { segmentation: segmentation.name, cells: uncovered, of: cellCount },
    },
    unreachable.length > 0 && {
      id: 'unreachable',
      level: 'warning',
      args: { segmentation: segmentation.name, segments: unreachable.join(', ') },
    },
  ];
  return found.filter((note) => note !== false);
}

/** Where the cuts come from. */
export function aboutCuts(rfm: Rfm): Note | false {
  if (rfm.given) return { id: 'given_cuts', level: 'info' };
  const buyers = buyersOf(rfm);
  return buyers > 0 && { id: 'quintiles', level: 'info', args: { customers: buyers } };
}

function buyersOf({ customers, totals }: Rfm): number {
  return customers.count - totals.customers[noCell];
}

/** Without ties each score has a fifth of the customers, give or take one. */
function aboutTies(rfm: Rfm, dimension: Dimension): Note | false {
  const ofScore = sumBy(rfm.totals, (cell) => cells[cell][letterOf[dimension]]);
  const customers = scores.map((score) => ofScore(score).customers);
  const occurring = scores.filter((_, i) => customers[i] > 0);
  const [least, most] = [Math.min(...customers), Math.max(...customers)];
  if (isFlat(rfm, dimension))
    return { id: 'flat', level: 'warning', args: { dimension, score: occurring[0] } };
  if (occurring.length < scores.length)
    return { id: 'collapsed', level: 'warning', args: { dimension, scores: occurring.length } };
  return most - least > 1 && { id: 'tied', level: 'info', args: { dimension, least, most } };
}

/** Whether all who bought have the same value. */
function isFlat({ values, cells }: Rfm, dimension: Dimension): boolean {
  const first = cells.findIndex((cell) => cell !== noCell);
  return values[dimension].every((value, i) => cells[i] === noCell || value === values[dimension][first]);
}
