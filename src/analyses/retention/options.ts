import {
  amount,
  amounts,
  choice,
  count,
  document,
  knownAmount,
  type Option,
  share,
  type ValuesOf,
} from '../../options.js';
import { type CalendarUnit, calendarUnits } from '../../stats/calendar-unit.js';
import { survivalDocument } from './documents.js';
import { modelIds } from './models.js';

/** What a period is; where it is not given, a year of a file and a month of dates and purchases. */
const unit: Option<CalendarUnit | null> = { ...choice(calendarUnits, 'month'), initial: null };

export const options = {
  survival: document('file', survivalDocument),
  inactive: count(0),
  unit,
  model: choice(['best', ...modelIds], 'best'),
  holdout: count(0),
  horizon: count(12, 1),
  margin: knownAmount(),
  margins: amounts(),
  acquisitionCost: amount(0),
  discount: share(0.1),
  timing: choice(['now', 'end'], 'now'),
  lift: share(0.05),
};

export type RetentionOptions = ValuesOf<typeof options>;

/** What a period is. */
export function unitOfPeriods({ unit, survival }: Pick<RetentionOptions, 'unit' | 'survival'>): CalendarUnit {
  return unit ?? (survival === null ? 'month' : 'year');
}
