-- steps: The conversations that count, in the one order of their deal: the first step of a deal is 1. startsStay: it
--   brought the deal to another stage than the one it stood at. salesFromHere: how many of the deal's conversations
--   have a stage, from this one on.
-- This comment is printed from the records of the add-on by `npm run docs`.
CREATE OR REPLACE VIEW sales_pipeline.steps AS
WITH log AS (
  SELECT
    rowNumber,
    sales_pipeline.nameKey(customer) AS customerKey,
    sales_pipeline.nameKey(deal) AS dealKey,
    date AS moment,
    COALESCE(place, 0) AS stage,
    rung,
    type,
    value,
    expectedClose,
    nextStepOn,
    customer,
    deal,
    salesperson,
    reason,
    nextStep
  FROM sales_pipeline.judged
  WHERE counts
)
SELECT
  *,
  CAST(moment AS DATE) AS day,
  FIRST_VALUE(rowNumber) OVER inOrder AS dealNumber,
  ROW_NUMBER() OVER inOrder AS step,
  -- A conversation without a stage leaves the deal where the last one with a stage has brought it.
  stage > 0
    AND stage IS DISTINCT FROM LAST_VALUE(NULLIF(stage, 0) IGNORE NULLS) OVER (
      inOrder ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ) AS startsStay,
  COUNTIF(stage > 0) OVER (inOrder ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS salesFromHere
FROM log
-- The one order of a deal's conversations. The row number only tells apart rows that are equal in every fact, so that
-- the same question always gets the same answer.
WINDOW inOrder AS (
  PARTITION BY customerKey, dealKey
  ORDER BY
    moment,
    stage,
    value NULLS FIRST,
    sales_pipeline.nameOrder(salesperson),
    expectedClose NULLS FIRST,
    nextStepOn NULLS FIRST,
    sales_pipeline.nameOrder(reason),
    sales_pipeline.nameOrder(nextStep),
    rowNumber
);
