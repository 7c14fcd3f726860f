-- stays: One row for each stay: an unbroken run of a deal's sales conversations at one stage, from the day of its
--   first row to the day of the first row of the next run. Without `until` it has not ended.
-- This comment is printed from the records of the add-on by `npm run docs`.
CREATE OR REPLACE VIEW sales_pipeline.stays AS
WITH begun AS (
  SELECT
    dealNumber,
    stage,
    CAST(moment AS DATE) AS since,
    CAST(LEAD(moment) OVER (PARTITION BY dealNumber ORDER BY step) AS DATE) AS until
  FROM sales_pipeline.steps
  WHERE startsStay
)
SELECT
  dealNumber,
  stage,
  since,
  until,
  DATE_DIFF(until, since, DAY) AS length
FROM begun;
