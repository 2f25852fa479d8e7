import { gammaVariate } from '../../src/stats/gamma-variate.js';
import type { RepeatGroups } from '../../src/stats/repeat-groups.js';

/** When a customer who is alive for a while bought, told step by step as the models tell it. */
type Life = (age: number) => { x: number; recency: number };

/** A wait with exponential distribution. */
function wait(rate: number, uniform: () => number): number {
  return -Math.log(1 - uniform()) / rate;
}

function betaVariate(a: number, b: number, uniform: () => number): number {
  const share = gammaVariate(a, uniform);
  return share / (share + gammaVariate(b, uniform));
}

/**
 * A life in the BG/NBD model, or, with a chance to drop out after the first purchase, in the MBG/NBD model.
 */
export function bgNbdLife(
  [r, alpha, a, b]: readonly number[],
  firstChance: boolean,
  uniform: () => number,
): Life {
  const rate = gammaVariate(r, uniform) / alpha;
  const dropout = betaVariate(a, b, uniform);
  return (age) => {
    let [x, recency] = [0, 0];
    if (firstChance && uniform() < dropout) return { x, recency };
    for (let time = wait(rate, uniform); time <= age; time += wait(rate, uniform)) {
      x++;
      recency = time;
      if (uniform() < dropout) break;
    }
    return { x, recency };
  };
}

/** A life in the Pareto/NBD model. */
export function paretoNbdLife([r, alpha, s, beta]: readonly number[], uniform: () => number): Life {
  const rate = gammaVariate(r, uniform) / alpha;
  const end = wait(gammaVariate(s, uniform) / beta, uniform);
  return (age) => {
    let [x, recency] = [0, 0];
    for (let time = wait(rate, uniform); time <= Math.min(age, end); time += wait(rate, uniform)) {
      x++;
      recency = time;
    }
    return { x, recency };
  };
}

/** A life in the BG/BB model, of `age` opportunities. */
export function bgBbLife([alpha, beta, gamma, delta]: readonly number[], uniform: () => number): Life {
  const use = betaVariate(alpha, beta, uniform);
  const dropout = betaVariate(gamma, delta, uniform);
  return (age) => {
    let [x, recency] = [0, 0];
    for (let n = 1; n <= age && uniform() >= dropout; n++) {
      if (uniform() >= use) continue;
      x++;
      recency = n;
    }
    return { x, recency };
  };
}

/** As many lives, of ages spread evenly from half of the longest to it, in whole units. */
export function simulatePurchases(
  customers: number,
  longest: number,
  life: () => Life,
  uniform: () => number,
): RepeatGroups {
  const groups = { x: [] as number[], recency: [] as number[], age: [] as number[], count: [] as number[] };
  for (let i = 0; i < customers; i++) {
    const age = Math.ceil(longest * (0.5 + uniform() / 2));
    const { x, recency } = life()(age);
    groups.x.push(x);
    groups.recency.push(recency);
    groups.age.push(age);
    groups.count.push(1);
  }
  return groups;
}
