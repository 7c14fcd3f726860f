-- quotas: One row for each salesperson of targets: the quota of the period.
-- This comment is printed from the records of the add-on by `npm run docs`.
CREATE OR REPLACE VIEW sales_pipeline.quotas AS
WITH listed AS (
  SELECT
    sales_pipeline.nameKey(salesperson) AS salespersonKey,
    quotaPerMonth
  FROM sales_pipeline.targets
  WHERE sales_pipeline.nameKey(salesperson) != ''
  -- Of a salesperson who is listed twice the first row counts.
  QUALIFY ROW_NUMBER() OVER (PARTITION BY sales_pipeline.nameKey(salesperson) ORDER BY rowNumber) = 1
)
SELECT
  listed.salespersonKey,
  listed.quotaPerMonth * scope.months AS quota
FROM listed
CROSS JOIN sales_pipeline.scope AS scope;
