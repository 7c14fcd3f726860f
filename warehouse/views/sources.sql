CREATE OR REPLACE VIEW sales_pipeline.sources AS
SELECT
  MIN(COALESCE(source, '(none)')) AS name,
  COUNT(DISTINCT customerKey) AS customers,
  COUNT(*) AS deals,
  COUNTIF(state = 'Won') AS won,
  COUNTIF(state = 'Won') / NULLIF(COUNTIF(state IN ('Won', 'Lost')), 0) AS winRate,
  COALESCE(SUM(IF(state = 'Won', value, NULL)), 0) AS wonValue,
  AVG(daysToClose) AS averageDaysToClose
FROM sales_pipeline.deals
GROUP BY sourceKey;
