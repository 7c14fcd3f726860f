-- median_days: One row for each stage that has completed stays: their median length in days.
-- This comment is printed from the records of the add-on by `npm run docs`.
CREATE OR REPLACE VIEW sales_pipeline.median_days AS
WITH running AS (
  SELECT
    place,
    days,
    SUM(stays) OVER (PARTITION BY place ORDER BY days) AS upToHere,
    SUM(stays) OVER (PARTITION BY place) AS stays
  FROM sales_pipeline.stay_lengths
)
SELECT
  place,
  (MIN(IF(2 * upToHere >= stays, days, NULL)) + MIN(IF(2 * upToHere > stays, days, NULL))) / 2 AS medianDays
FROM running
GROUP BY place;
