CREATE OR REPLACE VIEW sales_pipeline.salespeople AS
SELECT
  name,
  openDeals,
  openValue,
  weightedValue,
  wonDeals,
  wonValue,
  winRate,
  averageDaysToClose,
  quota,
  attainment,
  coverage,
  forecast
FROM sales_pipeline.people
WHERE NOT isTeam;
