-- months: One row for each calendar month.
--   name: The twelve calendar months up to the one of As of.
--   newProspects: Customers whose first-ever sales conversation falls in the month.
--   entered: Deals whose first contact lies in the month.
--   won: Won deals whose won on lies in the month.
--   lost: Lost deals whose in stage since lies in the month.
--   winRate: Won ÷ (won + lost), of the deals won and lost in the month.
--   wonValue: Sum of the values of the deals won in the month.
--   averageDaysToClose: Mean of days to close over the deals won in the month.
-- This comment is printed from the records of the add-on by `npm run docs`.
CREATE OR REPLACE VIEW sales_pipeline.months AS
WITH calendar AS (
  SELECT DATE_SUB(scope.monthStart, INTERVAL numbers.number MONTH) AS month
  FROM sales_pipeline.numbers AS numbers
  CROSS JOIN sales_pipeline.scope AS scope
),
happened AS (
  SELECT
    DATE_TRUNC(day, MONTH) AS month,
    COUNT(DISTINCT IF(event = 'prospect', customerNumber, NULL)) AS newProspects,
    COUNTIF(event = 'entered') AS entered,
    COUNTIF(event = 'won') AS won,
    COUNTIF(event = 'lost') AS lost,
    SUM(wonValue) AS wonValue,
    AVG(daysToClose) AS averageDaysToClose
  FROM sales_pipeline.events
  GROUP BY month
)
SELECT
  FORMAT_DATE('%Y-%m', calendar.month) AS name,
  COALESCE(happened.newProspects, 0) AS newProspects,
  COALESCE(happened.entered, 0) AS entered,
  COALESCE(happened.won, 0) AS won,
  COALESCE(happened.lost, 0) AS lost,
  happened.won / NULLIF(happened.won + happened.lost, 0) AS winRate,
  COALESCE(happened.wonValue, 0) AS wonValue,
  happened.averageDaysToClose
FROM calendar
LEFT JOIN happened ON happened.month = calendar.month;
