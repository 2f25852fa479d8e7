import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hessian } from '../../src/stats/hessian.js';
import { minimise, type Objective } from '../../src/stats/minimise.js';
import { expectGradient } from './finite-differences.js';

const rosenbrock: Objective = ([x, y], gradient) => {
  gradient.set([-400 * x * (y - x * x) - 2 * (1 - x), 200 * (y - x * x)]);
  return 100 * (y - x * x) ** 2 + (1 - x) ** 2;
};

const powell: Objective = ([a, b, c, d], gradient) => {
  const [s, t, u, v] = [a + 10 * b, c - d, b - 2 * c, a - d];
  gradient.set([2 * s + 40 * v ** 3, 20 * s + 4 * u ** 3, 10 * t - 8 * u ** 3, -10 * t - 40 * v ** 3]);
  return s ** 2 + 5 * t ** 2 + u ** 4 + 10 * v ** 4;
};

// The published starts and minima: Moré, Garbow & Hillstrom (1981), Testing unconstrained optimization
// software, ACM Transactions on Mathematical Software 7, 17–41, problems 1, 13, 3 and 5
const problems: { name: string; objective: Objective; start: number[]; minimum: number[]; digits: number }[] =
  [
    { name: "Rosenbrock's valley", objective: rosenbrock, start: [-1.2, 1], minimum: [1, 1], digits: 7 },
    // Its Hessian is singular at the minimum.
    { name: "Powell's", objective: powell, start: [3, -1, 0, 1], minimum: [0, 0, 0, 0], digits: 2 },
    {
      name: "Powell's badly scaled",
      objective: ([x, y], gradient) => {
        const [a, b] = [1e4 * x * y - 1, Math.exp(-x) + Math.exp(-y) - 1.0001];
        gradient.set([2e4 * y * a - 2 * Math.exp(-x) * b, 2e4 * x * a - 2 * Math.exp(-y) * b]);
        return a * a + b * b;
      },
      start: [0, 1],
      minimum: [1.098e-5, 9.106],
      digits: 3,
    },
    {
      name: "Beale's",
      objective: ([x, y], gradient) => {
        const rest = [1.5, 2.25, 2.625].map((target, k) => target - x * (1 - y ** (k + 1)));
        gradient.set([
          rest.reduce((sum, each, k) => sum - 2 * each * (1 - y ** (k + 1)), 0),
          rest.reduce((sum, each, k) => sum + 2 * each * x * (k + 1) * y ** k, 0),
        ]);
        return rest.reduce((sum, each) => sum + each * each, 0);
      },
      start: [1, 1],
      minimum: [3, 0.5],
      digits: 7,
    },
  ];

describe('minimise', () => {
  it.each(problems)('finds the minimum of $name function', ({ objective, start, minimum, digits }) => {
    expectGradient(objective, start, 1e-5);
    const found = minimise(objective, start);
    expect(found.converged).toBe(true);
    expect(found.gradientNorm).toBeLessThanOrEqual(1e-9);
    expect(found.value).toBeLessThan(1e-8);
    minimum.forEach((value, i) => {
      expect(found.point[i]).toBeCloseTo(value, digits);
    });
    expect(found.evaluations).toBeLessThan(400);
  });

  it('finds the centre of any bowl, from anywhere', () => {
    const coordinate = fc.double({ min: -100, max: 100, noNaN: true });
    const scale = fc.double({ min: 0.01, max: 100, noNaN: true });
    const bowl = fc.array(fc.tuple(coordinate, coordinate, scale), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(bowl, (sides) => {
        const objective: Objective = (x, gradient) => {
          let value = 0;
          sides.forEach(([, centre, steepness], i) => {
            gradient[i] = 2 * steepness * (x[i] - centre);
            value += steepness * (x[i] - centre) ** 2;
          });
          return value;
        };
        const { converged, point } = minimise(
          objective,
          sides.map(([start]) => start),
        );
        expect(converged).toBe(true);
        sides.forEach(([, centre], i) => {
          expect(point[i]).toBeCloseTo(centre, 5);
        });
      }),
    );
  });

  it('never ends higher than it began, and tells the value and the work', () => {
    const start = fc.tuple(
      fc.double({ min: -50, max: 50, noNaN: true }),
      fc.double({ min: -50, max: 50, noNaN: true }),
    );
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 30 }), (from, maxIterations) => {
        let calls = 0;
        const counted: Objective = (x, gradient) => {
          calls++;
          return rosenbrock(x, gradient);
        };
        const { point, value, iterations, evaluations } = minimise(counted, from, { maxIterations });
        const gradient = new Float64Array(2);
        expect(value).toBe(rosenbrock(point, gradient));
        expect(value).toBeLessThanOrEqual(rosenbrock(Float64Array.from(from), gradient));
        expect(evaluations).toBe(calls);
        expect(iterations).toBeLessThanOrEqual(maxIterations);
      }),
    );
  });

  it('is done at once where all is flat', () => {
    const { converged, point, iterations, evaluations } = minimise(
      (_, gradient) => {
        gradient.fill(0);
        return 7;
      },
      [3, 4],
    );
    expect([converged, Array.from(point), iterations, evaluations]).toEqual([true, [3, 4], 0, 1]);
  });

  it('steps back from where there is no value', () => {
    // x − ln x is least at 1; its domain ends at 0, in NaN.
    const { converged, point } = minimise(
      ([x], gradient) => {
        gradient[0] = 1 - 1 / x;
        return x - Math.log(x);
      },
      [50],
    );
    expect(converged).toBe(true);
    expect(point[0]).toBeCloseTo(1, 7);
  });

  it('steps back from infinite values and slopes', () => {
    const cliff: Objective = ([x], gradient) => {
      gradient[0] = x < 2 ? Number.NEGATIVE_INFINITY : 2 * (x - 2.5);
      return x < 2 ? Number.POSITIVE_INFINITY : (x - 2.5) ** 2;
    };
    const { converged, point } = minimise(cliff, [40]);
    expect(converged).toBe(true);
    expect(point[0]).toBeCloseTo(2.5, 7);
  });

  it('does not converge where it cannot start', () => {
    const { converged, gradientNorm, evaluations } = minimise(() => Number.NaN, [1]);
    expect([converged, gradientNorm, evaluations]).toEqual([false, Number.NaN, 1]);
  });

  it('does not converge where there is no minimum', () => {
    const slope: Objective = ([x], gradient) => {
      gradient[0] = 1;
      return x;
    };
    const { converged, value } = minimise(slope, [0]);
    expect(converged).toBe(false);
    expect(value).toBeLessThan(-1000);
  });

  it('does not converge on a kink, and stops', () => {
    const { converged, point, evaluations } = minimise(
      ([x], gradient) => {
        gradient[0] = x < 1 ? -1 : 2;
        return x < 1 ? 1 - x : 2 * (x - 1);
      },
      [7.3],
    );
    expect(converged).toBe(false);
    expect(point[0]).toBeCloseTo(1, 3);
    expect(evaluations).toBeLessThan(1000);
  });

  it('stops at the given number of iterations', () => {
    const { converged, iterations } = minimise(rosenbrock, [-1.2, 1], { maxIterations: 5 });
    expect([converged, iterations]).toEqual([false, 5]);
  });

  it('takes no parameters', () => {
    expect(minimise(() => 5, []).converged).toBe(true);
  });
});

describe('hessian', () => {
  it('is exact for a quadratic form', () => {
    const rows = hessian(
      ([x, y], gradient) => {
        gradient.set([2 * x + y, x + 6 * y]);
        return x * x + x * y + 3 * y * y;
      },
      [1e4, -2],
    );
    expect(rows[0][0]).toBeCloseTo(2, 6);
    expect(rows[0][1]).toBeCloseTo(1, 6);
    expect(rows[1][0]).toBe(rows[0][1]);
    expect(rows[1][1]).toBeCloseTo(6, 6);
  });

  it("is that of Rosenbrock's valley", () => {
    const coordinate = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(coordinate, coordinate, (x, y) => {
        const [[xx, xy], [, yy]] = hessian(rosenbrock, [x, y]);
        expect(xx).toBeCloseTo(1200 * x * x - 400 * y + 2, 5);
        expect(xy).toBeCloseTo(-400 * x, 5);
        expect(yy).toBeCloseTo(200, 5);
      }),
    );
  });

  it('is not a number where the gradient is not', () => {
    expect(hessian((_, gradient) => gradient.fill(Number.NaN)[0], [1])).toEqual([
      Float64Array.of(Number.NaN),
    ]);
  });
});
