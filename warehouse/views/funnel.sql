-- funnel: One row for each rung: an Open stage or the Won stage.
--   rung: Counted from 1.
--   settledDeals: How many deals its settled conversion rests on.
--   stage: The Open stages and the Won stage, in pipeline order.
--   reached: Deals whose furthest rung is this one or a later one. A skipped stage counts as passed; moving back
--     changes where the deal stands, not how far it got. So the funnel never widens.
--   conversion: Rungs from 2 on: reached ÷ reached at the rung before.
--   fromStart: Reached ÷ reached at rung 1.
--   settledConversion: Rungs from 2 on: of the deals that reached the rung before and are not still open there, the
--     share that reached this one: reached ÷ (reached + lost there + disqualified there).
--   lostHere: Lost deals whose furthest rung it is.
--   disqualifiedHere: Disqualified deals whose furthest rung it is.
--   openHere: Open deals whose furthest rung it is.
--   movedBack: Rungs: Open deals whose furthest rung it is and whose current stage is an earlier one.
-- This comment is printed from the records of the add-on by `npm run docs`.
CREATE OR REPLACE VIEW sales_pipeline.funnel AS
WITH ended AS (
  SELECT
    facts.rung,
    COUNT(*) AS deals,
    COUNTIF(facts.state = 'Lost') AS lostHere,
    COUNTIF(facts.state = 'Disqualified') AS disqualifiedHere,
    COUNTIF(facts.state = 'Open') AS openHere,
    COUNTIF(facts.state = 'Open' AND facts.stage < stage_list.place) AS movedBack
  FROM sales_pipeline.deals AS facts
  JOIN sales_pipeline.stage_list AS stage_list ON stage_list.rung = facts.rung
  GROUP BY facts.rung
),
ladder AS (
  SELECT
    stage_list.rung,
    stage_list.stage,
    SUM(COALESCE(ended.deals, 0)) OVER (ORDER BY stage_list.rung DESC) AS reached,
    COALESCE(ended.lostHere, 0) AS lostHere,
    COALESCE(ended.disqualifiedHere, 0) AS disqualifiedHere,
    COALESCE(ended.openHere, 0) AS openHere,
    COALESCE(ended.movedBack, 0) AS movedBack
  FROM sales_pipeline.stage_list AS stage_list
  LEFT JOIN ended ON ended.rung = stage_list.rung
  WHERE stage_list.rung IS NOT NULL
),
-- Of the rung before; NULL for the first.
compared AS (
  SELECT
    *,
    LAG(reached) OVER (ORDER BY rung) AS reachedBefore,
    LAG(lostHere + disqualifiedHere) OVER (ORDER BY rung) AS goneBefore,
    FIRST_VALUE(reached) OVER (ORDER BY rung) AS reachedFirst
  FROM ladder
)
SELECT
  rung,
  stage,
  reached,
  reached / NULLIF(reachedBefore, 0) AS conversion,
  reached / NULLIF(reachedFirst, 0) AS fromStart,
  reached / NULLIF(reached + goneBefore, 0) AS settledConversion,
  lostHere,
  disqualifiedHere,
  openHere,
  movedBack,
  reached + goneBefore AS settledDeals
FROM compared;
