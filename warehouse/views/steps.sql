-- steps: The conversations that count, in the order of their deal: the first step of a deal is 1. Those of one moment
--   and stage are one step, which all but one of them are marked to share; ties says how they go on. startsStay: it
--   brought the deal to another stage than the one it stood at.
-- This comment is printed from the records of the add-on by `npm run docs`.
CREATE OR REPLACE VIEW sales_pipeline.steps AS
WITH log AS (
  SELECT
    rowNumber,
    -- As narrow for long names as for short ones. No key has two spaces in a row, so that they part the two.
    MD5(CONCAT(sales_pipeline.nameKey(customer), '  ', sales_pipeline.nameKey(deal))) AS dealDigest,
    date AS moment,
    COALESCE(place, 0) AS stage,
    value,
    expectedClose,
    sales_pipeline.tidyName(salesperson) != '' AS givesSalesperson,
    sales_pipeline.tidyName(reason) != '' AS givesReason
  FROM sales_pipeline.judged
  WHERE counts
)
SELECT
  rowNumber,
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
WINDOW inOrder AS (PARTITION BY dealDigest ORDER BY moment, stage);
