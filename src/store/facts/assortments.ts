import type { Database } from 'better-sqlite3';
import type { Assortments } from '../../facts.js';
import { eachRow } from '../each-row.js';
import type { Numbering } from './numbering.js';

export function readAssortments(
  database: Database,
  { count, positions }: Numbering,
  until: number | null,
): Assortments {
  const [products, cities, counties] = [0, 1, 2].map(() => new Float64Array(count));
  const select = `FROM (
    SELECT customer, count(DISTINCT product) AS products, count(DISTINCT city) AS cities, count(DISTINCT county) AS counties
    FROM transactions WHERE day <= ifnull(?, day) GROUP BY customer)`;
  eachRow(
    database,
    'customer, products, cities, counties',
    select,
    [until],
    (_, customer: number, ...[of, inCities, inCounties]: number[]) => {
      const at = positions[customer];
      products[at] = of;
      cities[at] = inCities;
      counties[at] = inCounties;
    },
  );
  return { products, cities, counties };
}
