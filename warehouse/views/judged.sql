-- judged: Every row of conversations, and whether it is sound: it has a customer and a real date, and its stage is
--   blank or one of stages. What is sound counts from its day on.
-- This comment is printed from the records of the add-on by `npm run docs`.
CREATE OR REPLACE VIEW sales_pipeline.judged AS
SELECT
  conversations.*,
  conversations.date IS NOT NULL
    AND sales_pipeline.tidyName(conversations.customer) != ''
    AND (
      stage_list.place IS NOT NULL
      OR (sales_pipeline.tidyName(conversations.stage) = '' AND JSON_VALUE(conversations.unread, '$.stage') IS NULL)
    ) AS isSound,
  stage_list.place,
  stage_list.rung,
  stage_list.type
FROM sales_pipeline.conversations AS conversations
LEFT JOIN sales_pipeline.stage_list AS stage_list
  ON stage_list.stageKey = sales_pipeline.nameKey(conversations.stage);
