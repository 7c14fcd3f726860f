-- events: What happened to the deals, one row each: it entered the pipeline, its customer was a new prospect, it was
--   won, it was lost; and on which day.
-- This comment is printed from the records of the add-on by `npm run docs`.
CREATE OR REPLACE VIEW sales_pipeline.events AS
WITH kinds AS (
  SELECT 'entered' AS event
  UNION ALL SELECT 'prospect'
  UNION ALL SELECT 'won'
  UNION ALL SELECT 'lost'
),
dated AS (
  SELECT
    kinds.event,
    CASE kinds.event
      WHEN 'entered' THEN deals.firstContact
      WHEN 'prospect' THEN deals.prospectOn
      WHEN 'won' THEN deals.wonOn
      WHEN 'lost' THEN IF(deals.state = 'Lost', deals.inStageSince, NULL)
    END AS day,
    deals.dealNumber,
    deals.customerNumber,
    IF(kinds.event = 'won', deals.value, NULL) AS wonValue,
    IF(kinds.event = 'won', deals.daysToClose, NULL) AS daysToClose
  FROM sales_pipeline.deals AS deals
  CROSS JOIN kinds
)
SELECT
  event,
  day,
  dealNumber,
  customerNumber,
  wonValue,
  daysToClose
FROM dated
WHERE day IS NOT NULL;
