-- stage_list: One row for each stage that has a name, in pipeline order: its place, its key, its type, and its rung,
--   counted from 1 over the Open stages and the Won stage.
-- This comment is printed from the records of the add-on by `npm run docs`.
CREATE OR REPLACE VIEW sales_pipeline.stage_list AS
WITH named AS (
  SELECT
    rowNumber,
    sales_pipeline.tidyName(stage) AS stage,
    sales_pipeline.nameKey(stage) AS stageKey,
    CASE sales_pipeline.nameKey(type)
      WHEN 'open' THEN 'Open'
      WHEN 'won' THEN 'Won'
      WHEN 'lost' THEN 'Lost'
      WHEN 'disqualified' THEN 'Disqualified'
    END AS type,
    probability,
    targetDays
  FROM sales_pipeline.stages
  WHERE sales_pipeline.nameKey(stage) != ''
)
SELECT
  ROW_NUMBER() OVER (ORDER BY rowNumber) AS place,
  stage,
  -- Of a stage that is listed twice the first row gets the conversations; the second is one that nobody was ever at.
  IF(ROW_NUMBER() OVER (PARTITION BY stageKey ORDER BY rowNumber) = 1, stageKey, NULL) AS stageKey,
  type,
  IF(type IN ('Open', 'Won'), COUNTIF(type IN ('Open', 'Won')) OVER (ORDER BY rowNumber), NULL) AS rung,
  probability,
  targetDays
FROM named;
