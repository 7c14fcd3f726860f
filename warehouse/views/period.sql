-- period: Two rows: `period`, the calendar one that contains As of, and `previousPeriod`, the one before it.
--   id: Which of the two.
--   entered: Deals whose first contact lies in the calendar period of As of.
--   newProspects: Customers whose first-ever sales conversation lies in the calendar period of As of. With filters, it
--     must belong to a deal that passes.
--   won: Deals whose won on lies in the calendar period of As of.
--   wonValue: Sum of the values of the deals whose won on lies in the calendar period of As of.
--   lost: Lost deals whose in stage since lies in the calendar period of As of.
--   winRate: Won ÷ (won + lost), of the deals won and lost in the calendar period of As of.
-- This comment is printed from the records of the add-on by `npm run docs`.
CREATE OR REPLACE VIEW sales_pipeline.period AS
WITH spans AS (
  -- Nothing that counts lies after As of, so its period needs no end.
  SELECT 'period' AS id, periodStart AS first, DATE '9999-12-31' AS behind
  FROM sales_pipeline.scope
  UNION ALL
  SELECT 'previousPeriod', previousStart, periodStart
  FROM sales_pipeline.scope
),
happened AS (
  SELECT
    spans.id,
    COUNTIF(events.event = 'entered') AS entered,
    COUNT(DISTINCT IF(events.event = 'prospect', events.customerNumber, NULL)) AS newProspects,
    COUNTIF(events.event = 'won') AS won,
    SUM(events.wonValue) AS wonValue,
    COUNTIF(events.event = 'lost') AS lost
  FROM sales_pipeline.events AS events
  CROSS JOIN spans
  WHERE events.day >= spans.first AND events.day < spans.behind
  GROUP BY spans.id
)
SELECT
  spans.id,
  COALESCE(happened.entered, 0) AS entered,
  COALESCE(happened.newProspects, 0) AS newProspects,
  COALESCE(happened.won, 0) AS won,
  COALESCE(happened.wonValue, 0) AS wonValue,
  COALESCE(happened.lost, 0) AS lost,
  happened.won / NULLIF(happened.won + happened.lost, 0) AS winRate
FROM spans
LEFT JOIN happened ON happened.id = spans.id;
