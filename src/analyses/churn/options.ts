import { choice, count, type ValuesOf } from '../../options.js';
import { calendarUnits } from '../../stats/calendar-unit.js';

export const options = {
  unit: choice(calendarUnits, 'month'),
  inactive: count(0),
  top: count(20, 1),
};

export type ChurnOptions = ValuesOf<typeof options>;
