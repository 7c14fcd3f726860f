-- people: The rows of salespeople and of team together, so that their quotients are worked out in one place.
-- This comment is printed from the records of the add-on by `npm run docs`.
CREATE OR REPLACE VIEW sales_pipeline.people AS
WITH summed AS (
  SELECT
    deals.salespersonKey,
    MIN(COALESCE(deals.salesperson, '(none)')) AS name,
    COUNTIF(deals.state = 'Open') AS openDeals,
    COALESCE(SUM(IF(deals.state = 'Open', deals.value, NULL)), 0) AS openValue,
    COALESCE(SUM(deals.weighted), 0) AS weightedValue,
    COUNTIF(deals.wonOn >= scope.periodStart) AS wonDeals,
    COALESCE(SUM(IF(deals.wonOn >= scope.periodStart, deals.value, NULL)), 0) AS wonValue,
    COUNTIF(deals.state = 'Lost' AND deals.inStageSince >= scope.periodStart) AS lostDeals,
    COALESCE(SUM(IF(deals.wonOn >= scope.periodStart, deals.daysToClose, NULL)), 0) AS daysToClose
  FROM sales_pipeline.deals AS deals
  CROSS JOIN sales_pipeline.scope AS scope
  GROUP BY deals.salespersonKey
),
-- Of everybody in Targets, with or without a deal; under a filter that person's.
team_quota AS (
  SELECT SUM(quotas.quota) AS quota
  FROM sales_pipeline.quotas AS quotas
  CROSS JOIN sales_pipeline.scope AS scope
  WHERE scope.salespersonKey IN ('', quotas.salespersonKey)
),
each_and_all AS (
  SELECT FALSE AS isTeam, summed.*, quotas.quota
  FROM summed
  LEFT JOIN sales_pipeline.quotas AS quotas ON quotas.salespersonKey = summed.salespersonKey
  UNION ALL
  SELECT
    TRUE,
    NULL,
    'Team',
    COALESCE(SUM(openDeals), 0),
    COALESCE(SUM(openValue), 0),
    COALESCE(SUM(weightedValue), 0),
    COALESCE(SUM(wonDeals), 0),
    COALESCE(SUM(wonValue), 0),
    COALESCE(SUM(lostDeals), 0),
    COALESCE(SUM(daysToClose), 0),
    (SELECT quota FROM team_quota)
  FROM summed
)
SELECT
  isTeam,
  name,
  openDeals,
  openValue,
  weightedValue,
  wonDeals,
  wonValue,
  wonDeals / NULLIF(wonDeals + lostDeals, 0) AS winRate,
  daysToClose / NULLIF(wonDeals, 0) AS averageDaysToClose,
  quota,
  wonValue / NULLIF(quota, 0) AS attainment,
  IF(quota > wonValue, openValue / (quota - wonValue), NULL) AS coverage,
  wonValue + weightedValue AS forecast
FROM each_and_all;
