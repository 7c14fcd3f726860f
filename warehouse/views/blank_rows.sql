-- blank_rows: The rows of conversations without anything in them: they are none.
-- This comment is printed from the records of the add-on by `npm run docs`.
CREATE OR REPLACE VIEW sales_pipeline.blank_rows AS
SELECT rowNumber
FROM sales_pipeline.conversations
WHERE date IS NULL
  AND value IS NULL
  AND expectedClose IS NULL
  AND nextStepOn IS NULL
  AND unread IS NULL
  AND sales_pipeline.tidyName(customer) = ''
  AND sales_pipeline.tidyName(deal) = ''
  AND sales_pipeline.tidyName(stage) = ''
  AND sales_pipeline.tidyName(salesperson) = ''
  AND sales_pipeline.tidyName(reason) = ''
  AND sales_pipeline.tidyName(notes) = ''
  AND sales_pipeline.tidyName(nextStep) = '';
