import { type Given, type Outcome, prepare, type Source } from './analyse.js';
import type { Analysis } from './analysis.js';
import { isoDate } from './day.js';
import type { FactName, Facts } from './facts.js';
import { movement } from './movement.js';
import type { Options } from './options.js';
import { fail } from './problem.js';

export interface Comparison {
  /** The earlier day. */
  against: number;
  /** The later day; the newest of the data where absent. */
  asOf?: number;
  /** Which of the analysis's classifications; the first where absent. */
  by?: string;
}

/**
 * Runs an analysis as of two days and tells who moved from class to class.
 *
 * @throws ProblemError `not_classified`, `no_such_class`, `no_dates`, `against_later`
 */
export async function compare<O extends Options, R>(
  analysis: Analysis<O, R>,
  given: Given<O>,
  source: Source,
  { against, asOf, by }: Comparison,
): Promise<Outcome> {
  if (!analysis.classify) fail('not_classified', { value: analysis.name });
  const { options, shown, texts, request, snapshot } = await prepare(analysis, given, source);
  const names = [...new Set<FactName>([...request.names, 'customers'])];
  return snapshot((read) => {
    const now = read({ ...request, names, asOf });
    if (now.asOf === null) fail('no_dates');
    if (against > now.asOf) fail('against_later', { value: isoDate(now.asOf) ?? '' });
    const after = classesOf(now);
    const before = classesOf(read({ ...request, names, asOf: against }));

    const date = isoDate(against) ?? '';
    const { tables, overview, notes } = movement(before, after);
    // Columns that are made on demand are made now: the data may change.
    for (const table of tables) void table.columns;
    const compared = {
      id: 'compared',
      level: 'info',
      args: { against: date, date: isoDate(now.asOf) ?? '' },
    } as const;
    return {
      findings: { tables, overview, notes: [compared, ...notes], labels: after.labels },
      options: { analysis: analysis.name, against: date, class: after.id, ...shown },
      texts,
      asOf: now.asOf,
    };
  });

  function classesOf(facts: Facts) {
    const result = analysis.compute(facts, options);
    const all = analysis.classify!(result);
    const chosen = by === undefined ? all[0] : all.find(({ id }) => id === by);
    const classes = all.map(({ id }) => id).join(', ');
    const { labels } = analysis.present(result, options);
    return {
      customers: facts.customers,
      labels,
      ...(chosen ?? fail('no_such_class', { value: by, args: { classes } })),
    };
  }
}
