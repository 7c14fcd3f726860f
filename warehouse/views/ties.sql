-- ties: The conversations that share their deal, moment and stage with another, and which step each of them is.
-- This comment is printed from the records of the add-on by `npm run docs`.
CREATE OR REPLACE VIEW sales_pipeline.ties AS
WITH tied AS (
  SELECT DISTINCT dealNumber, step
  FROM sales_pipeline.steps
  WHERE sharesStep
)
SELECT
  steps.rowNumber,
  -- The row number only tells apart rows that are equal in every fact, so that the same question always gets the same
  -- answer.
  steps.step - 1 + ROW_NUMBER() OVER (
    PARTITION BY steps.dealNumber, steps.step
    ORDER BY
      conversations.value NULLS FIRST,
      sales_pipeline.nameOrder(conversations.salesperson),
      conversations.expectedClose NULLS FIRST,
      conversations.nextStepOn NULLS FIRST,
      sales_pipeline.nameOrder(conversations.reason),
      sales_pipeline.nameOrder(conversations.nextStep),
      conversations.rowNumber
  ) AS step
FROM sales_pipeline.steps AS steps
JOIN tied ON tied.dealNumber = steps.dealNumber AND tied.step = steps.step
JOIN sales_pipeline.conversations AS conversations ON conversations.rowNumber = steps.rowNumber;
