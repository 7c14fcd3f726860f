-- stays: One row for each stay: an unbroken run of a deal's sales conversations at one stage, from the day of its
--   first row to the day of the first row of the next run. Without `until` it has not ended.
-- This comment is printed from the records of the add-on by `npm run docs`.
CREATE OR REPLACE VIEW sales_pipeline.stays AS
WITH begun AS (
  SELECT
    all_stays.dealNumber,
    all_stays.stage,
    CAST(all_stays.moment AS DATE) AS since,
    -- The next one may begin after As of.
    IF(CAST(all_stays.nextMoment AS DATE) <= scope.asOfDay, CAST(all_stays.nextMoment AS DATE), NULL) AS until
  FROM sales_pipeline.all_stays AS all_stays
  CROSS JOIN sales_pipeline.scope AS scope
  WHERE COALESCE(CAST(all_stays.moment AS DATE) <= scope.asOfDay, FALSE)
)
SELECT
  dealNumber,
  stage,
  since,
  until,
  DATE_DIFF(until, since, DAY) AS length
FROM begun;
