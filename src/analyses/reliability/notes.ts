import type { Note } from '../../report.js';
import { hasMixedScales } from '../surveys/mixed-scales.js';
import { surveyNotes } from '../surveys/notes.js';
import type { Reliability, ScaleReliability } from './compute.js';

/** What the reader of reliabilities should know. */
export function notes({ survey, scales }: Reliability): Note[] {
  const weak = scales.reduce((sum, scale) => sum + weakItems(scale), 0);
  const few = scales.filter(({ total }) => total.respondents < 2 && total.incomplete > 0);
  const found: (Note | false)[] = [
    { id: 'alpha_rule', level: 'info' },
    { id: 'listwise', level: 'info' },
    scales.some(({ fields }) => hasMixedScales(fields)) && { id: 'mixed_scales', level: 'warning' },
    few.length > 0 && { id: 'nobody_complete', level: 'warning' },
    scales.some(({ total }) => total.items < 2) && { id: 'one_item', level: 'warning' },
    weak > 0 && { id: 'weak_items', level: 'info', table: 'items', args: { items: weak } },
  ];
  const sizes = {
    all: scales.map(({ total }) => total.respondents),
    groups: survey.groups.map((_, i) => scales.map(({ groups }) => groups[i].respondents)),
  };
  return [...found.filter((note) => note !== false), ...surveyNotes(survey, sizes)];
}

/** Items without which α would be greater. */
function weakItems({ total, items }: ScaleReliability): number {
  return items.filter(({ alphaIfDropped }) => alphaIfDropped > total.alpha).length;
}
