-- sorted_log: The sound rows of the log, planned ones too, in the order of their deal: the first step of a deal is 1.
--   Those of one moment and stage are one step, which all but one of them are marked to share; ties says how they go
--   on. startsStay: it brought the deal to another stage than the one it stood at. As a later row changes nothing of
--   an earlier one, the same rows serve every As of.
-- This comment is printed from the records of the add-on by `npm run docs`.
CREATE OR REPLACE VIEW sales_pipeline.sorted_log AS
WITH log AS (
  SELECT
    rowNumber,
    -- As narrow for long names as for short ones.
    FARM_FINGERPRINT(sales_pipeline.nameKey(customer)) AS customerDigest,
    FARM_FINGERPRINT(sales_pipeline.nameKey(deal)) AS dealDigest,
    date AS moment,
    COALESCE(place, 0) AS stage,
    value,
    expectedClose,
    sales_pipeline.tidyName(salesperson) != '' AS givesSalesperson,
    sales_pipeline.tidyName(reason) != '' AS givesReason
  FROM sales_pipeline.judged
  WHERE isSound
)
SELECT
  rowNumber,
  customerDigest,
  MIN(rowNumber) OVER (inOrder ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS dealNumber,
  RANK() OVER inOrder AS step,
  ROW_NUMBER() OVER inOrder > RANK() OVER inOrder AS sharesStep,
  moment,
  stage,
  value,
  expectedClose,
  givesSalesperson,
  givesReason,
  -- A conversation without a stage leaves the deal where the last one with a stage has brought it.
  stage > 0
    AND stage IS DISTINCT FROM LAST_VALUE(NULLIF(stage, 0) IGNORE NULLS) OVER (
      inOrder ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ) AS startsStay
FROM log
WINDOW inOrder AS (PARTITION BY customerDigest, dealDigest ORDER BY moment, stage);
