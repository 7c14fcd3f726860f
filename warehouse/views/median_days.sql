-- median_days: One row for each stage that has completed stays: their median length in days.
-- This comment is printed from the records of the add-on by `npm run docs`.
CREATE OR REPLACE VIEW sales_pipeline.median_days AS
WITH lengths AS (
  -- There are as many different lengths as days in a few years: what follows works on a short list.
  SELECT stay.stage AS place, stay.length AS days, COUNT(*) AS stays
  FROM sales_pipeline.stays AS stay
  JOIN sales_pipeline.deals AS deal ON deal.dealNumber = stay.dealNumber
  WHERE stay.length IS NOT NULL
  GROUP BY stay.stage, stay.length
),
running AS (
  SELECT
    place,
    days,
    SUM(stays) OVER (PARTITION BY place ORDER BY days) AS upToHere,
    SUM(stays) OVER (PARTITION BY place) AS stays
  FROM lengths
)
-- The middle one; of an even number of stays the mean of the two in the middle.
SELECT
  place,
  (MIN(IF(2 * upToHere >= stays, days, NULL)) + MIN(IF(2 * upToHere > stays, days, NULL))) / 2 AS medianDays
FROM running
GROUP BY place;
