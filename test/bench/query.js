/** One question, asked by a process of its own: `node query.js DATABASE QUESTION`. */
import Database from 'better-sqlite3';

const [path, question] = process.argv.slice(2);
const groupBy = (where) =>
  `SELECT customer_id, count(*), min(date), max(date), sum(revenue), sum(cost) FROM raw ${where} GROUP BY customer_id`;
/** Customers active in each month and what they spent, by the month of their first purchase. */
const cohorts = `
  SELECT cohort, month, count(*), sum(revenue) FROM (
    SELECT CAST(first_day / 30.4375 AS INTEGER) AS cohort, CAST(day / 30.4375 AS INTEGER) AS month, sum(t.revenue) AS revenue
    FROM transactions AS t JOIN customer_totals USING (customer) GROUP BY customer, month
  ) GROUP BY cohort, month`;
const cohortsOfRaw = `
  SELECT cohort, month, count(*), sum(revenue) FROM (
    SELECT substr(first, 1, 7) AS cohort, substr(date, 1, 7) AS month, sum(revenue) AS revenue
    FROM raw JOIN (SELECT customer_id, min(date) AS first FROM raw GROUP BY customer_id) USING (customer_id)
    GROUP BY customer_id, month
  ) GROUP BY cohort, month`;

if (question === 'summary' || question === 'earlier') {
  const { openDatabase } = await import('../../dist/store/database.js');
  const { newestDay, readFacts } = await import('../../dist/store/facts/index.js');
  const database = openDatabase(path, false);
  const asOf = question === 'earlier' ? newestDay(database) - 100 : undefined;
  const { customers, customer_summary } = readFacts(database, {
    names: ['customers', 'customer_summary'],
    asOf,
  });
  console.log(customers.customer_id.length, customer_summary.revenue.length);
} else if (question === 'bg-nbd') {
  const { openDatabase } = await import('../../dist/store/database.js');
  const { readFacts } = await import('../../dist/store/facts/index.js');
  const { bgNbd } = await import('../../dist/stats/bg-nbd/index.js');
  const { fitPurchaseModel } = await import('../../dist/stats/fit-purchase-model.js');
  const names = ['repeat_groups'];
  const { repeat_groups: groups } = readFacts(openDatabase(path, false), {
    names,
    scope: { opportunity: 7 },
  });
  const begun = performance.now();
  const { parameters } = fitPurchaseModel(bgNbd, groups);
  const milliseconds = Math.round(performance.now() - begun);
  console.log(
    `${milliseconds} ms, ${groups.count.length} groups: ${parameters.map((each) => each.toFixed(4))}`,
  );
} else {
  const queries = {
    'group-by': groupBy(''),
    'group-by-earlier': groupBy("WHERE date <= '2023-06-19'"),
    cohorts,
    'cohorts-raw': cohortsOfRaw,
  };
  console.log(new Database(path, { readonly: true }).prepare(queries[question]).raw().all().length);
}
