import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarUnits,
  firstDayOf,
  lastWholeUnit,
  unitName,
  unitOf,
  unitsBetween,
} from '../../src/stats/calendar-unit.js';
import { day } from '../helpers/facts.js';

const anyDay = fc.integer({ min: day('0001-01-01'), max: day('9999-12-31') });
const anyUnit = fc.constantFrom(...calendarUnits);

describe('units of the calendar', () => {
  it.each([
    ['2024-02-29', '2024-02', '2024-Q1', '2024'],
    ['1969-12-31', '1969-12', '1969-Q4', '1969'],
    ['0050-07-01', '0050-07', '0050-Q3', '0050'],
    ['2024-10-01', '2024-10', '2024-Q4', '2024'],
  ])('call the units of %s %s, %s and %s', (date, ...names) => {
    expect(calendarUnits.map((unit) => unitName(unitOf(day(date), unit), unit))).toEqual(names);
  });

  it('hold every day between their first day and the next one’s', () => {
    fc.assert(
      fc.property(anyDay, anyUnit, (each, unit) => {
        const number = unitOf(each, unit);
        expect(firstDayOf(number, unit)).toBeLessThanOrEqual(each);
        expect(firstDayOf(number + 1, unit)).toBeGreaterThan(each);
        expect(unitOf(firstDayOf(number, unit), unit)).toBe(number);
      }),
    );
  });

  it('are over on their last day, not before', () => {
    expect(lastWholeUnit(day('2024-03-31'), 'quarter')).toBe(unitOf(day('2024-03-31'), 'quarter'));
    expect(lastWholeUnit(day('2024-03-30'), 'quarter')).toBe(unitOf(day('2023-12-31'), 'quarter'));
  });
});

describe('whole units between two days', () => {
  it.each([
    ['2024-01-15', '2024-02-14', 'month', 0],
    ['2024-01-15', '2024-02-15', 'month', 1],
    ['2024-01-31', '2024-02-29', 'month', 1],
    ['2023-01-31', '2023-02-27', 'month', 0],
    ['2024-02-29', '2025-02-28', 'year', 1],
    ['2023-12-31', '2024-01-01', 'year', 0],
    ['2023-11-30', '2024-02-29', 'quarter', 1],
    ['2020-02-29', '2024-02-28', 'year', 3],
    ['2024-05-05', '2024-05-05', 'month', 0],
  ] as const)('from %s to %s are, by the %s, %d', (from, to, unit, expected) => {
    expect(unitsBetween(day(from), day(to), unit)).toBe(expected);
  });

  it('never fall as time goes on, and rise by 1 at a time', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(5000), anyUnit, (from, days, unit) => {
        const step = unitsBetween(from, from + days + 1, unit) - unitsBetween(from, from + days, unit);
        expect([0, 1]).toContain(step);
      }),
    );
  });
});
