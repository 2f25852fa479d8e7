import { choice, type ValuesOf } from '../../options.js';
import { calendarUnits } from '../../stats/calendar-unit.js';

export const options = {
  by: choice(['purchase', 'since'], 'purchase'),
  unit: choice(calendarUnits, 'month'),
};

export type CohortsOptions = ValuesOf<typeof options>;
