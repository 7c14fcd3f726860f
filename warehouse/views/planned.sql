-- planned: The rows of conversations that are dated after As of, whatever else is wrong with them.
-- This comment is printed from the records of the add-on by `npm run docs`.
CREATE OR REPLACE VIEW sales_pipeline.planned AS
SELECT conversations.rowNumber
FROM sales_pipeline.conversations AS conversations
CROSS JOIN sales_pipeline.scope AS scope
WHERE CAST(conversations.date AS DATE) > scope.asOfDay;
