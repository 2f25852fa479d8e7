/** SQL that gives a table imported as text the types that we store. */
export const typedColumns = `
CREATE TABLE typed (transaction_id TEXT, customer_id TEXT, day INTEGER, revenue INTEGER, cost INTEGER, quantity REAL, product TEXT, channel TEXT);
INSERT INTO typed SELECT transaction_id, customer_id, CAST(julianday(date) - 2440587.5 AS INTEGER),
  CAST(round(revenue * 10000) AS INTEGER), CAST(round(cost * 10000) AS INTEGER), CAST(quantity AS REAL), product, channel FROM raw;
`;

/** SQL that makes of it the tables that we keep: customers, names, clustered transactions, unique ids, totals. */
export const sameTables = `
CREATE TABLE customers (customer INTEGER PRIMARY KEY, customer_id TEXT NOT NULL UNIQUE);
INSERT INTO customers (customer_id) SELECT DISTINCT customer_id FROM raw;
CREATE TABLE names (name_id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
INSERT INTO names (name) SELECT DISTINCT product FROM raw UNION SELECT DISTINCT channel FROM raw;
CREATE TABLE transactions (customer INTEGER, day INTEGER, line INTEGER, revenue INTEGER, cost INTEGER, quantity REAL,
  product INTEGER, channel INTEGER, PRIMARY KEY (customer, day, line)) WITHOUT ROWID;
INSERT INTO transactions SELECT customer, CAST(julianday(date) - 2440587.5 AS INTEGER), raw.rowid,
  CAST(round(revenue * 10000) AS INTEGER), CAST(round(cost * 10000) AS INTEGER), CAST(quantity AS REAL), p.name_id, c.name_id
  FROM raw JOIN customers USING (customer_id) JOIN names AS p ON p.name = product JOIN names AS c ON c.name = channel ORDER BY 1, 2, 3;
CREATE TABLE transaction_ids (transaction_id TEXT PRIMARY KEY, line INTEGER) WITHOUT ROWID;
INSERT INTO transaction_ids SELECT transaction_id, rowid FROM raw ORDER BY transaction_id;
CREATE TABLE customer_totals AS SELECT customer, count(*) AS transactions, min(day) AS first_day, max(day) AS last_day,
  sum(revenue) AS revenue, sum(cost) AS cost FROM transactions GROUP BY customer;
`;
