-- The four tables that people fill in, as in docs/tables.md, and the settings: what the yellow cells of the overview are.
--
-- `sales_pipeline` is the dataset. `npm run warehouse -- load` puts the name of yours in its place, and fills the tables.
-- Texts are kept as they were written: the views compare names without regard to case and spaces.

CREATE SCHEMA IF NOT EXISTS sales_pipeline;

CREATE OR REPLACE TABLE sales_pipeline.stages (
  rowNumber INT64 NOT NULL OPTIONS (description = 'Place in the list: the order of the rows is the order of the pipeline.'),
  stage STRING,
  type STRING,
  probability FLOAT64,
  targetDays FLOAT64,
  action STRING,
  colour STRING,
  followUpAfter FLOAT64,
  mailSubject STRING,
  mailText STRING
);

CREATE OR REPLACE TABLE sales_pipeline.customers (
  rowNumber INT64 NOT NULL OPTIONS (description = 'Place in the list: of a customer who is listed twice the first row counts.'),
  customer STRING,
  accountOpened DATE,
  source STRING,
  contact STRING,
  email STRING,
  phone STRING
);

-- A month of the log is a partition, so that a question about some months reads no others; within one, the rows of a
-- customer lie together. Days would be partitions far smaller than what BigQuery works best with.
CREATE OR REPLACE TABLE sales_pipeline.conversations (
  rowNumber INT64 NOT NULL OPTIONS (description = 'Names the row: no two rows may have the same. Its order means nothing.'),
  date DATETIME OPTIONS (description = 'The clock on the wall, without a time zone. A day without a time is its midnight.'),
  customer STRING,
  deal STRING,
  stage STRING,
  value FLOAT64,
  salesperson STRING,
  expectedClose DATE,
  nextStepOn DATE,
  reason STRING,
  notes STRING,
  nextStep STRING,
  unread STRING OPTIONS (description = 'What could not be read, so that no row is lost: {"date": "soon"} where that stood under Date, {"stage": "#N/A"} where a cell held an error. NULL where all was read.')
)
PARTITION BY DATETIME_TRUNC(date, MONTH)
CLUSTER BY customer;

CREATE OR REPLACE TABLE sales_pipeline.targets (
  rowNumber INT64 NOT NULL OPTIONS (description = 'Place in the list: of a salesperson who is listed twice the first row counts.'),
  salesperson STRING,
  quotaPerMonth FLOAT64
);

-- One row. Without a row, as with one of NULLs: today, all deals, the quarter.
CREATE OR REPLACE TABLE sales_pipeline.settings (
  asOfDay DATE OPTIONS (description = 'Everything is computed as it stood at the end of this day. NULL: today, by UTC.'),
  salesperson STRING OPTIONS (description = 'Only the deals of this salesperson; (none) for those without one. NULL: all.'),
  source STRING OPTIONS (description = 'Only the deals of customers from this source; (none) for those without one. NULL: all.'),
  firstContactFrom DATE OPTIONS (description = 'Only deals whose first contact is on this day or later. NULL: open.'),
  firstContactTo DATE OPTIONS (description = 'Only deals whose first contact is on this day or earlier. NULL: open.'),
  period STRING OPTIONS (description = 'Month, Quarter or Year: the one that contains the day. NULL: Quarter.')
);
