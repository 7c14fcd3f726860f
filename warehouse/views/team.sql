CREATE OR REPLACE VIEW sales_pipeline.team AS
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
WHERE isTeam;
