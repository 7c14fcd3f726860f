-- steps: The conversations that count: the rows of sorted_log up to As of.
-- This comment is printed from the records of the add-on by `npm run docs`.
CREATE OR REPLACE VIEW sales_pipeline.steps AS
SELECT sorted_log.*
FROM sales_pipeline.sorted_log AS sorted_log
CROSS JOIN sales_pipeline.scope AS scope
-- No moment is NULL. Without COALESCE DuckDB takes the comparison for a join, and looks for a handful of rows.
WHERE COALESCE(CAST(sorted_log.moment AS DATE) <= scope.asOfDay, FALSE);
