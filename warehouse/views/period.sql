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
    COUNT(DISTINCT IF(events.event = 'prospect', events.customerKey, NULL)) AS newProspects,
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
