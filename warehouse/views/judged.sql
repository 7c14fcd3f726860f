-- judged: Every row of conversations, and whether it counts: it has a customer and a real date, and its stage is blank
--   or one of stages. A row dated after As of is planned, whatever else is wrong with it.
-- This comment is printed from the records of the add-on by `npm run docs`.
CREATE OR REPLACE VIEW sales_pipeline.judged AS
SELECT
  conversations.*,
  COALESCE(CAST(conversations.date AS DATE) > scope.asOfDay, FALSE) AS isPlanned,
  COALESCE(CAST(conversations.date AS DATE) <= scope.asOfDay, FALSE)
    AND sales_pipeline.tidyName(conversations.customer) != ''
    AND (
      stage_list.place IS NOT NULL
      OR (sales_pipeline.tidyName(conversations.stage) = '' AND JSON_VALUE(conversations.unread, '$.stage') IS NULL)
    ) AS counts,
  stage_list.place,
  stage_list.rung,
  stage_list.type
FROM sales_pipeline.conversations AS conversations
CROSS JOIN sales_pipeline.scope AS scope
LEFT JOIN sales_pipeline.stage_list AS stage_list
  ON stage_list.stageKey = sales_pipeline.nameKey(conversations.stage);
