-- reasons: One row for each reason of a lost or disqualified deal.
--   rungs: How many of these deals got as far as each rung and no further, from rung 1 on.
--   name: Each reason of a lost or disqualified deal, the most deals first; deals without one as (none).
--   deals: Lost and disqualified deals.
--   value: Sum of their values.
-- This comment is printed from the records of the add-on by `npm run docs`.
CREATE OR REPLACE VIEW sales_pipeline.reasons AS
WITH counted AS (
  SELECT
    reasonKey,
    rung,
    MIN(COALESCE(reason, '(none)')) AS name,
    COUNT(*) AS deals,
    SUM(value) AS value
  FROM sales_pipeline.deals
  WHERE state IN ('Lost', 'Disqualified')
  GROUP BY reasonKey, rung
),
summed AS (
  SELECT reasonKey, MIN(name) AS name, SUM(deals) AS deals, COALESCE(SUM(value), 0) AS value
  FROM counted
  GROUP BY reasonKey
),
-- A number for each rung, also where it is 0.
by_rung AS (
  SELECT
    summed.reasonKey,
    ARRAY_AGG(COALESCE(counted.deals, 0) ORDER BY stage_list.rung) AS rungs
  FROM summed
  CROSS JOIN sales_pipeline.stage_list AS stage_list
  LEFT JOIN counted ON counted.reasonKey = summed.reasonKey AND counted.rung = stage_list.rung
  WHERE stage_list.rung IS NOT NULL
  GROUP BY summed.reasonKey
)
SELECT summed.name, summed.deals, summed.value, by_rung.rungs
FROM summed
JOIN by_rung ON by_rung.reasonKey = summed.reasonKey;
