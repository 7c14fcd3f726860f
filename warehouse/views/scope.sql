-- scope: One row: the day, the filters and the period of settings, and the days at which the week, the month and the
--   period begin.
-- This comment is printed from the records of the add-on by `npm run docs`.
CREATE OR REPLACE VIEW sales_pipeline.scope AS
WITH given AS (
  -- MAX gives one row, also where settings has none.
  SELECT
    COALESCE(MAX(asOfDay), CURRENT_DATE()) AS asOfDay,
    sales_pipeline.nameKey(MAX(salesperson)) AS salespersonKey,
    sales_pipeline.nameKey(MAX(source)) AS sourceKey,
    COALESCE(MAX(firstContactFrom), DATE '0001-01-01') AS firstContactFrom,
    COALESCE(MAX(firstContactTo), DATE '9999-12-31') AS firstContactTo,
    CASE sales_pipeline.nameKey(MAX(period)) WHEN 'month' THEN 1 WHEN 'year' THEN 12 ELSE 3 END AS months
  FROM sales_pipeline.settings
),
begun AS (
  SELECT
    *,
    DATE_TRUNC(asOfDay, ISOWEEK) AS weekStart,
    DATE_TRUNC(asOfDay, MONTH) AS monthStart,
    CASE months
      WHEN 1 THEN DATE_TRUNC(asOfDay, MONTH)
      WHEN 3 THEN DATE_TRUNC(asOfDay, QUARTER)
      ELSE DATE_TRUNC(asOfDay, YEAR)
    END AS periodStart
  FROM given
)
SELECT
  *,
  DATE_ADD(weekStart, INTERVAL 7 DAY) AS nextWeekStart,
  DATE_ADD(monthStart, INTERVAL 1 MONTH) AS nextMonthStart,
  DATE_SUB(periodStart, INTERVAL months MONTH) AS previousStart
FROM begun;
