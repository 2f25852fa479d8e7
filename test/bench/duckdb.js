/** DuckDB by itself: `node duckdb.js load CSV DATABASE`, `node duckdb.js read DATABASE`, `node duckdb.js sum DATABASE`. */
import { DuckDBInstance } from '@duckdb/node-api';

const [task, ...files] = process.argv.slice(2);
const instance = await DuckDBInstance.create(
  files.at(-1),
  task === 'load' ? {} : { access_mode: 'READ_ONLY' },
);
const connection = await instance.connect();
/** What `profit` and `rfm` need to know of each customer. */
const perCustomer = `
  SELECT customer_id, count(*) AS transactions, min(date) AS first, max(date) AS last, sum(revenue) AS revenue, sum(cost) AS cost
  FROM transactions GROUP BY customer_id`;

if (task === 'load') {
  await connection.run(`CREATE TABLE transactions AS SELECT * FROM read_csv('${files[0]}')`);
} else if (task === 'read') {
  console.log((await connection.runAndReadAll(perCustomer)).currentRowCount);
} else {
  const sums = `SELECT count(*), sum(revenue - cost), min(last), sum(transactions) FROM (${perCustomer})`;
  console.log((await connection.runAndReadAll(sums)).getRows());
}
connection.closeSync();
instance.closeSync();
