import type { Database } from 'better-sqlite3';
import type { Responses } from '../../facts.js';
import type { Questionnaire } from '../../questionnaires/questionnaire.js';
import { eachRow } from '../each-row.js';
import type { Numbering } from './numbering.js';

/** The responses that facts are about, in the order in which they came. */
export interface Selection {
  /** A condition on the table of responses. */
  where: string;
  count: number;
  /** Stored numbers, both included; the first is above the last where there is none. */
  first: number;
  last: number;
}

/** The responses to one questionnaire; none where there is no questionnaire. @param until a day; all where null */
export function selectResponses(
  database: Database,
  questionnaire: Questionnaire | undefined,
  until: number | null,
): Selection {
  const number = database
    .prepare('SELECT name_id FROM names WHERE name = ?')
    .pluck()
    .get(questionnaire?.id ?? null) as number | undefined;
  const where = `questionnaire = ${number ?? -1} AND ifnull(day <= ${until}, TRUE)`;
  const range = 'count(*) AS count, ifnull(min(response), 0) AS first, ifnull(max(response), -1) AS last';
  const found = database.prepare(`SELECT ${range} FROM responses WHERE ${where}`).get();
  return { where, ...(found as Omit<Selection, 'where'>) };
}

/** How many responses each questionnaire has, by its name. */
export function countResponses(database: Database): Map<string, number> {
  const rows = database
    .prepare('SELECT name, count(*) FROM responses JOIN names ON name_id = questionnaire GROUP BY name')
    .raw()
    .all();
  return new Map(rows as [string, number][]);
}

/** The newest day of the selected responses. */
export function newestResponse(database: Database, { where }: Selection): number | null {
  return database.prepare(`SELECT max(day) FROM responses WHERE ${where}`).pluck().get() as number | null;
}

export function readResponses(
  database: Database,
  { where, count }: Selection,
  { positions }: Numbering,
  questionnaire: Questionnaire | undefined,
): Responses {
  const customer = new Int32Array(count).fill(-1);
  const role: (string | null)[] = new Array(count).fill(null);
  const day = new Float64Array(count);
  const from = `FROM responses WHERE ${where} ORDER BY response`;
  // SQLite gives a text anew for every row.
  const roles = new Map<string | null, string | null>();
  let at = 0;
  eachRow(
    database,
    'customer, role, day',
    from,
    [],
    (_, who: number | null, as: string | null, on: number | null) => {
      if (who !== null) customer[at] = positions[who];
      if (!roles.has(as)) roles.set(as, as);
      role[at] = roles.get(as)!;
      day[at] = on ?? Number.NaN;
      at++;
    },
  );
  let respondents: (string | null)[] | undefined;
  return {
    count,
    questionnaire: questionnaire?.id ?? '',
    customer,
    get respondent() {
      respondents ??= database.prepare(`SELECT respondent ${from}`).pluck().all() as (string | null)[];
      return respondents;
    },
    role,
    day,
  };
}
