-- metrics: One row: the metrics.
--   customersInPipeline: Distinct customers with at least one deal whose state is Open.
--   dealsInPipeline: Deals whose state is Open.
--   dealsWon: Deals whose state is Won.
--   dealsLost: Deals whose state is Lost.
--   winRate: Won ÷ (won + lost), of deals. Open and disqualified deals are in neither.
--   leadToCustomer: Won ÷ all deals that entered the pipeline.
--   newProspectsThisMonth: Customers whose first-ever sales conversation falls in the calendar month of As of. With
--     filters, it must belong to a deal that passes.
--   averageDaysToClose: Mean of days to close over won deals: whole calendar days from first contact to won on; same
--     day is 0.
--   averageDaysBeforePipeline: Mean days from Account opened to the first sales conversation, over customers that have
--     both dates. A negative one is left out of the mean and listed by Check data.
--   averageDealSize: Mean value of the open deals that have one. Blank is not 0.
--   salesVelocityPerDay: Deals in pipeline × average deal size × win % ÷ average days to close: what the pipeline
--     brings in, as money per day.
--   rowsLeftOut: Rows of Conversations that are not empty and count for nothing: no customer, no real date, or a stage
--     that Stages does not have. Check data lists them. Never filtered; a row dated after As of is planned, not left
--     out.
-- This comment is printed from the records of the add-on by `npm run docs`.
CREATE OR REPLACE VIEW sales_pipeline.metrics AS
WITH counted AS (
  SELECT
    COUNT(DISTINCT IF(state = 'Open', customerNumber, NULL)) AS customersInPipeline,
    COUNTIF(state = 'Open') AS dealsInPipeline,
    COUNTIF(state = 'Won') AS dealsWon,
    COUNTIF(state = 'Lost') AS dealsLost,
    COUNTIF(state = 'Won') / NULLIF(COUNTIF(state IN ('Won', 'Lost')), 0) AS winRate,
    COUNTIF(state = 'Won') / NULLIF(COUNT(*), 0) AS leadToCustomer,
    COUNT(DISTINCT IF(prospectOn >= monthStart, customerNumber, NULL)) AS newProspectsThisMonth,
    AVG(daysToClose) AS averageDaysToClose,
    AVG(IF(state = 'Open', value, NULL)) AS averageDealSize
  FROM sales_pipeline.deals
  CROSS JOIN sales_pipeline.scope
),
-- A customer counts once, however many deals there are.
before AS (
  SELECT AVG(daysBefore) AS averageDaysBeforePipeline
  FROM (SELECT DISTINCT customerNumber, daysBefore FROM sales_pipeline.deals WHERE daysBefore >= 0)
),
-- As many as left_out lists: what is left of the log. To look at each row again would take longer than all other metrics.
bad AS (
  SELECT
    (SELECT COUNT(*) FROM sales_pipeline.conversations)
    - (SELECT COUNT(*) FROM sales_pipeline.planned)
    - (SELECT COUNT(*) FROM sales_pipeline.steps)
    - (SELECT COUNT(*) FROM sales_pipeline.blank_rows) AS rowsLeftOut
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
