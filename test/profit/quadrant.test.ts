import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classEnds } from '../../src/analyses/profit/quadrant.js';

/** The rule, read literally and slowly: cumulate from either end. */
function literally(profits: readonly number[], profitShare: number, lossShare: number): string[] {
  const gains = profits.filter((profit) => profit > 0).reduce((sum, profit) => sum + profit, 0);
  const losses = -profits.filter((profit) => profit < 0).reduce((sum, profit) => sum + profit, 0);
  const classes: string[] = profits.map((profit) => (profit > 0 ? 'profitable' : 'unprofitable'));
  let gained = 0;
  profits.forEach((profit, i) => {
    if (profit > 0 && gained * 100 < gains * profitShare * 100) classes[i] = 'most_profitable';
    gained += profit;
  });
  let lost = 0;
  for (let i = profits.length - 1; i >= 0 && profits[i] < 0; i--) {
    lost -= profits[i];
    if (lost * 100 > losses * lossShare * 100) break;
    classes[i] = 'loss_making';
  }
  return classes;
}

function classes(profits: readonly number[], profitShare = 0.8, lossShare = 0.8): string[] {
  const names = ['most_profitable', 'profitable', 'unprofitable', 'loss_making'];
  const ends = classEnds(profits, profitShare, lossShare);
  return profits.map((_, place) => names[ends.findIndex((end) => place < end)]);
}

describe('the four classes', () => {
  test('of the ten customers of the whale curve', () => {
    // By hand: gains 1160, of which 80 % is 928; losses 460, of which 80 % is 368.
    expect(classes([500, 300, 200, 100, 50, 10, -10, -50, -150, -250])).toEqual([
      'most_profitable',
      'most_profitable',
      'most_profitable',
      'profitable',
      'profitable',
      'profitable',
      'unprofitable',
      'unprofitable',
      'unprofitable',
      'loss_making',
    ]);
  });

  test.each([
    ['who reaches the share exactly is the last of the best', [80, 20], ['most_profitable', 'profitable']],
    ['who crosses it is in the better class', [79, 21], ['most_profitable', 'most_profitable']],
    ['losses of exactly the share are loss-making', [-20, -80], ['unprofitable', 'loss_making']],
    ['who crosses it from below is unprofitable', [-19, -81], ['unprofitable', 'unprofitable']],
    ['a profit of 0 is unprofitable', [5, 0, -0], ['most_profitable', 'unprofitable', 'unprofitable']],
    ['one who loses makes all losses, and crosses', [-5], ['unprofitable']],
    ['nobody', [], []],
  ])('%s', (_, profits, expected) => {
    expect(classes(profits)).toEqual(expected);
  });

  test('with all of a share, nobody is in the lesser class', () => {
    expect(classes([5, 1, 0, -1, -5], 1, 1)).toEqual([
      'most_profitable',
      'most_profitable',
      'unprofitable',
      'loss_making',
      'loss_making',
    ]);
  });

  test('are those of the rule read literally', () => {
    const profits = fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 50 });
    const share = fc.constantFrom(0, 0.2, 0.5, 0.8, 0.9, 1);
    fc.assert(
      fc.property(profits, share, share, (values, profitShare, lossShare) => {
        const descending = values.toSorted((a, b) => b - a);
        expect(classes(descending, profitShare, lossShare)).toEqual(
          literally(descending, profitShare, lossShare),
        );
      }),
    );
  });
});
