import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lifetimesLifeTable } from '../../src/stats/life-table.js';
import { counted } from './retention-data.js';

const plain = ({ kept, lost }: { kept: Float64Array; lost: Float64Array }) => [
  Array.from(kept),
  Array.from(lost),
];

describe('lifetimesLifeTable', () => {
  it('keeps everyone until the period they were lost in or last seen after', () => {
    // Of five: two lost in period 1, one in 3; one seen until 3, one never watched at all.
    expect(plain(lifetimesLifeTable([1, 1, 3, 3, 0], [1, 1, 1, 0, 0]))).toEqual([
      [2, 2, 1],
      [2, 0, 1],
    ]);
  });

  it('takes groups', () => {
    expect(plain(lifetimesLifeTable([1, 2], [true, false], [30, 70]))).toEqual([
      [70, 70],
      [30, 0],
    ]);
  });

  it('takes none', () => {
    expect(plain(lifetimesLifeTable([], []))).toEqual([[], []]);
  });

  it('says the same of customers as their cohorts say', () => {
    const lifetime = fc.integer({ min: 1, max: 12 });
    const cohorts = fc.array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.array(lifetime, { minLength: 1 })), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(cohorts, (drawn) => {
        const columns = drawn.map(([watched, lifetimes]) =>
          Array.from({ length: watched + 1 }, (_, t) => lifetimes.filter((each) => each > t).length),
        );
        const single = drawn.flatMap(([watched, lifetimes]) =>
          lifetimes.map((each) => ({ time: Math.min(each, watched), ended: each <= watched })),
        );
        const table = lifetimesLifeTable(
          single.map(({ time }) => time),
          single.map(({ ended }) => ended),
        );
        const expected = counted(...columns);
        // A cohort that died out is watched on; there is nothing to see.
        for (let t = 0; t < expected.kept.length; t++) {
          expect([table.kept[t] ?? 0, table.lost[t] ?? 0]).toEqual([expected.kept[t], expected.lost[t]]);
        }
      }),
    );
  });
});
