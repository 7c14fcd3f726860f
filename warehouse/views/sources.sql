-- sources: One row for each source of a customer with a deal, over all time to As of.
--   name: Each source of a customer with a deal, the highest won value first, then the most deals; customers without
--     one as (none).
--   customers: Customers with a deal.
--   deals: Deals of these customers, over all time to As of.
--   won: Deals whose state is Won.
--   winRate: Won ÷ (won + lost), of deals.
--   wonValue: Sum of the values of the won deals.
--   averageDaysToClose: Mean of days to close over the won deals.
-- This comment is printed from the records of the add-on by `npm run docs`.
CREATE OR REPLACE VIEW sales_pipeline.sources AS
SELECT
  MIN(COALESCE(source, '(none)')) AS name,
  COUNT(DISTINCT customerNumber) AS customers,
  COUNT(*) AS deals,
  COUNTIF(state = 'Won') AS won,
  COUNTIF(state = 'Won') / NULLIF(COUNTIF(state IN ('Won', 'Lost')), 0) AS winRate,
  COALESCE(SUM(IF(state = 'Won', value, NULL)), 0) AS wonValue,
  AVG(daysToClose) AS averageDaysToClose
FROM sales_pipeline.deals
GROUP BY sourceKey;
