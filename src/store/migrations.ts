/**
 * The schema, as the steps that led to it: a database file counts in `user_version` how many it has taken.
 * A step, once released, is never changed; the next one is added below it. Tables of import kinds are made
 * from the kinds' definitions (`tables.ts`), and what is kept of sums is made anew after every step.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE imports (
    import INTEGER PRIMARY KEY,
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    kind TEXT NOT NULL,
    encoding TEXT NOT NULL,
    delimiter TEXT NOT NULL,
    mapping TEXT NOT NULL,
    options TEXT NOT NULL,
    read INTEGER NOT NULL,
    imported INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    new_customers INTEGER NOT NULL,
    imported_at TEXT NOT NULL
  );

  -- Texts that recur (products, channels), once each.
  CREATE TABLE names (name_id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);

  CREATE TABLE customers (customer INTEGER PRIMARY KEY, customer_id TEXT NOT NULL UNIQUE, name TEXT, import INTEGER, line INTEGER);
  -- Ratings may call customers by name.
  CREATE INDEX customers_name ON customers (name) WHERE name IS NOT NULL;

  CREATE TABLE scorecards (name TEXT PRIMARY KEY, yaml TEXT NOT NULL, import INTEGER NOT NULL) WITHOUT ROWID;

  -- What the transactions of each customer add up to, renewed by every import that touches the customer.
  CREATE TABLE customer_totals (
    customer INTEGER PRIMARY KEY,
    transactions INTEGER NOT NULL,
    active_days INTEGER NOT NULL,
    first_day INTEGER NOT NULL,
    last_day INTEGER NOT NULL,
    revenue INTEGER NOT NULL,
    cost INTEGER,
    costed INTEGER NOT NULL
  );
  `,
  `
  DROP TABLE customer_totals;
  CREATE TABLE customer_totals (
    customer INTEGER PRIMARY KEY,
    transactions INTEGER NOT NULL,
    orders INTEGER NOT NULL,
    active_days INTEGER NOT NULL,
    first_day INTEGER NOT NULL,
    last_day INTEGER NOT NULL,
    revenue INTEGER NOT NULL,
    cost INTEGER NOT NULL,
    uncosted INTEGER NOT NULL,
    uncosted_revenue INTEGER NOT NULL
  );

  -- Transactions that are further lines of an order.
  CREATE TABLE order_lines (
    customer INTEGER NOT NULL, day INTEGER NOT NULL, import INTEGER NOT NULL, line INTEGER NOT NULL,
    PRIMARY KEY (customer, day, import, line)
  ) WITHOUT ROWID;
  `,
  `
  CREATE TABLE questionnaires (name TEXT PRIMARY KEY, yaml TEXT NOT NULL, import INTEGER NOT NULL) WITHOUT ROWID;

  -- The questionnaire, and below the fields of answers, are numbers in names.
  CREATE TABLE responses (
    response INTEGER PRIMARY KEY,
    questionnaire INTEGER NOT NULL,
    respondent TEXT,
    customer INTEGER,
    role TEXT,
    day INTEGER,
    -- Of a nameless response: a digest of all that it says, by which the same one is known again.
    content BLOB,
    import INTEGER NOT NULL,
    line INTEGER NOT NULL
  );
  CREATE INDEX responses_respondent ON responses (questionnaire, respondent) WHERE respondent IS NOT NULL;
  CREATE INDEX responses_content ON responses (content) WHERE content IS NOT NULL;

  -- An answer is a number, or a text: an open one, or ids of options. What was not answered has no row.
  CREATE TABLE answers (
    response INTEGER NOT NULL,
    field INTEGER NOT NULL,
    number REAL,
    text TEXT,
    PRIMARY KEY (response, field)
  ) WITHOUT ROWID;
  `,
];
