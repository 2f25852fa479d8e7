import type { Note } from '../../report.js';
import { levels } from './levels.js';
import type { Criterion, Group, Scorecard } from './scorecard.js';

export interface GivenWeights {
  /** One per criterion, summing to 1: its share of its group, times the group's share, up to the top. */
  weights: Float64Array;
  /** Each group's and criterion's share among its siblings, by id. */
  shares: ReadonlyMap<string, number>;
  notes: Note[];
}

/** The scorecard's own weights, normalised among siblings. Siblings without weights share equally. */
export function givenWeights(scorecard: Scorecard): GivenWeights {
  const shares = new Map<string, number>();
  const notes: Note[] = [];
  for (const [group, siblings] of levels(scorecard)) {
    const sum = siblings.reduce((total, { weight }) => total + (weight ?? 1), 0);
    for (const { id, weight } of siblings) shares.set(id, (weight ?? 1) / sum);
    if (siblings[0].weight !== null && !isWhole(sum)) {
      const printed = Number(sum.toPrecision(12));
      notes.push({
        id: 'weights_sum',
        level: 'warning',
        args: { group: group ?? scorecard.name, sum: printed },
      });
    }
  }

  const byId = new Map(scorecard.groups.map((group) => [group.id, group]));
  const share = ({ id, group }: Group | Criterion): number =>
    shares.get(id)! * (group === null ? 1 : share(byId.get(group)!));
  return { weights: Float64Array.from(scorecard.criteria, share), shares, notes };
}

/** Whether weights are fractions or percentages of a whole. */
function isWhole(sum: number): boolean {
  return Math.abs(sum - 1) < 1e-9 || Math.abs(sum - 100) < 1e-7;
}
