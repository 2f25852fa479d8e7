import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kaplanMeier } from '../../src/stats/kaplan-meier.js';
import { expectNumbers } from './fit-expectations.js';

const yes = (ended: string) => Array.from(ended, (each) => each === '1');

// Acute myelogenous leukaemia: Miller (1997), Survival Analysis, Wiley; `aml` of the R package survival
const maintained = {
  times: [9, 13, 13, 18, 23, 28, 31, 34, 45, 48, 161],
  ended: yes('11011011010'),
};
const nonmaintained = {
  times: [5, 5, 8, 8, 12, 16, 23, 27, 30, 33, 43, 45],
  ended: yes('111110111111'),
};
// 6-mercaptopurine: Freireich et al. (1963), Blood 21, 699–716
const mercaptopurine = {
  times: [6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35],
  ended: yes('111010100110001100000'),
};

describe('kaplanMeier', () => {
  it('agrees with R on the maintained', () => {
    const { times, ended } = maintained;
    const table = kaplanMeier(times, ended, 0.95);
    // R, survival: summary(survfit(Surv(time, status) ~ x, data = aml))
    expectNumbers(table.time, [9, 13, 18, 23, 31, 34, 48], 12);
    expectNumbers(table.atRisk, [11, 10, 8, 7, 5, 4, 2], 12);
    expectNumbers(table.events, [1, 1, 1, 1, 1, 1, 1], 12);
    expectNumbers(table.survival, [0.909, 0.818, 0.716, 0.614, 0.491, 0.368, 0.184], 3);
    expectNumbers(table.standardError, [0.0867, 0.1163, 0.1397, 0.1526, 0.1642, 0.1627, 0.1535], 4);
    // scipy 1.17.1 scipy.stats.ecdf(…).sf.confidence_interval(.95, method='log-log')
    expectNumbers(
      table.lower,
      [
        0.5080802057699295, 0.44742861468218115, 0.3501903859079384, 0.26575204000128605, 0.16733090977685078,
        0.09282957493698518, 0.011738480123189591,
      ],
      12,
    );
    expectNumbers(
      table.upper,
      [
        0.9866738226678231, 0.9511622285824917, 0.8990239741910534, 0.8352992432502215, 0.7533997903708113,
        0.6570408323981638, 0.5250148427266416,
      ],
      12,
    );
  });

  it('agrees with R on the nonmaintained, tied at the start and all lost at the end', () => {
    const { times, ended } = nonmaintained;
    const table = kaplanMeier(times, ended, 0.95);
    // R, survival: summary(survfit(Surv(time, status) ~ x, data = aml))
    expectNumbers(table.time, [5, 8, 12, 23, 27, 30, 33, 43, 45], 12);
    expectNumbers(table.atRisk, [12, 10, 8, 6, 5, 4, 3, 2, 1], 12);
    expectNumbers(table.events, [2, 2, 1, 1, 1, 1, 1, 1, 1], 12);
    expectNumbers(table.survival, [0.8333, 0.6667, 0.5833, 0.4861, 0.3889, 0.2917, 0.1944, 0.0972, 0], 4);
    const errors = [0.1076, 0.1361, 0.1423, 0.1481, 0.147, 0.1387, 0.1219, 0.0919];
    expectNumbers(table.standardError.slice(0, -1), errors, 4);
    // scipy 1.17.1, as above
    expectNumbers([table.lower[0], table.upper[0]], [0.4817149421953787, 0.955509365728065], 12);
    expectNumbers([table.lower[7], table.upper[7]], [0.005746305695863835, 0.3489038611107497], 12);
    expect([table.standardError[8], table.lower[8], table.upper[8]]).toEqual(new Array(3).fill(Number.NaN));
  });

  it('agrees with the textbook on 6-mercaptopurine', () => {
    const { times, ended } = mercaptopurine;
    const table = kaplanMeier(times, ended, 0.95);
    // Klein & Moeschberger (2003), Survival Analysis, 2nd edition, table 4.1
    expectNumbers(table.time, [6, 7, 10, 13, 16, 22, 23], 12);
    expectNumbers(table.atRisk, [21, 17, 15, 12, 11, 7, 6], 12);
    expectNumbers(table.survival, [0.857, 0.807, 0.753, 0.69, 0.628, 0.538, 0.448], 2);
    expectNumbers(table.standardError, [0.0764, 0.0869, 0.0963, 0.1068, 0.1141, 0.1282, 0.1346], 4);
    // scipy 1.17.1, as above
    expectNumbers([table.lower[6], table.upper[6]], [0.18805200595923235, 0.6801426284952414], 12);
  });

  it('without censoring is the share still there, with the binomial standard error', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1 }), (times) => {
        const table = kaplanMeier(
          times,
          times.map(() => true),
          0.95,
        );
        table.time.forEach((time, i) => {
          const share = times.filter((each) => each > time).length / times.length;
          expect(table.survival[i]).toBeCloseTo(share, 12);
          if (share > 0) {
            expect(table.standardError[i]).toBeCloseTo(Math.sqrt((share * (1 - share)) / times.length), 12);
          }
        });
      }),
    );
  });

  it('never rises, and gives each time once, whatever the order of the customers', () => {
    const customers = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.boolean()));
    fc.assert(
      fc.property(customers, (lives) => {
        const of = (some: [number, boolean][]) =>
          kaplanMeier(
            some.map(([time]) => time),
            some.map(([, ended]) => ended),
            0.95,
          );
        const table = of(lives);
        expect(of([...lives].reverse())).toEqual(table);
        const lost = new Set(lives.filter(([, ended]) => ended).map(([time]) => time));
        expect(Array.from(table.time)).toEqual([...lost].sort((a, b) => a - b));
        let before = 1;
        for (const survival of table.survival) {
          expect(survival).toBeLessThan(before);
          before = survival;
        }
      }),
    );
  });

  it('counts whoever is last seen at the time of a loss as at risk of it', () => {
    expect(Array.from(kaplanMeier([5, 5], [true, false], 0.95).atRisk)).toEqual([2]);
  });

  it('has no row where nobody was lost, or nobody is', () => {
    expect(kaplanMeier([3, 4], [false, false], 0.95).time).toHaveLength(0);
    expect(kaplanMeier([], [], 0.95).survival).toHaveLength(0);
  });
});
