-- left_out: The rows that count for nothing, each with everything that is wrong with it. Mend them in the log and load
--   it again. Never filtered.
-- This comment is printed from the records of the add-on by `npm run docs`.
CREATE OR REPLACE VIEW sales_pipeline.left_out AS
SELECT
  rowNumber,
  -- Everything that is wrong with the row: what does not apply is NULL, which the list leaves out.
  ARRAY_TO_STRING(
    [
      CASE
        WHEN date IS NOT NULL THEN NULL
        WHEN JSON_VALUE(unread, '$.date') IS NULL THEN 'no date'
        WHEN STARTS_WITH(JSON_VALUE(unread, '$.date'), '#') THEN 'error in Date'
        ELSE 'not a date'
      END,
      CASE
        WHEN sales_pipeline.nameKey(customer) != '' THEN NULL
        WHEN JSON_VALUE(unread, '$.customer') IS NULL THEN 'no customer'
        ELSE 'error in Customer'
      END,
      CASE
        WHEN JSON_VALUE(unread, '$.stage') IS NOT NULL THEN 'error in Stage'
        WHEN sales_pipeline.nameKey(stage) != '' AND place IS NULL THEN 'unknown stage'
      END
    ],
    ', '
  ) AS reasons,
  date,
  customer,
  deal,
  stage,
  unread
FROM sales_pipeline.judged
WHERE NOT isSound
  AND NOT EXISTS (
    SELECT planned.rowNumber
    FROM sales_pipeline.planned AS planned
    WHERE planned.rowNumber = judged.rowNumber
  )
  AND NOT EXISTS (
    SELECT blank.rowNumber
    FROM sales_pipeline.blank_rows AS blank
    WHERE blank.rowNumber = judged.rowNumber
  );
