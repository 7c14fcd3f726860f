CREATE OR REPLACE VIEW sales_pipeline.metrics AS
WITH counted AS (
  SELECT
    COUNT(DISTINCT IF(state = 'Open', customerKey, NULL)) AS customersInPipeline,
    COUNTIF(state = 'Open') AS dealsInPipeline,
    COUNTIF(state = 'Won') AS dealsWon,
    COUNTIF(state = 'Lost') AS dealsLost,
    COUNTIF(state = 'Won') / NULLIF(COUNTIF(state IN ('Won', 'Lost')), 0) AS winRate,
    COUNTIF(state = 'Won') / NULLIF(COUNT(*), 0) AS leadToCustomer,
    COUNT(DISTINCT IF(prospectOn >= monthStart, customerKey, NULL)) AS newProspectsThisMonth,
    AVG(daysToClose) AS averageDaysToClose,
    AVG(IF(state = 'Open', value, NULL)) AS averageDealSize
  FROM sales_pipeline.deals
  CROSS JOIN sales_pipeline.scope
),
-- A customer counts once, however many deals there are.
before AS (
  SELECT AVG(daysBefore) AS averageDaysBeforePipeline
  FROM (SELECT DISTINCT customerKey, daysBefore FROM sales_pipeline.deals WHERE daysBefore >= 0)
),
bad AS (
  SELECT COUNT(*) AS rowsLeftOut
  FROM sales_pipeline.left_out
)
SELECT
  customersInPipeline,
  dealsInPipeline,
  dealsWon,
  dealsLost,
  winRate,
  leadToCustomer,
  newProspectsThisMonth,
  averageDaysToClose,
  averageDaysBeforePipeline,
  averageDealSize,
  dealsInPipeline * averageDealSize * winRate / NULLIF(averageDaysToClose, 0) AS salesVelocityPerDay,
  rowsLeftOut
FROM counted
CROSS JOIN before
CROSS JOIN bad;
