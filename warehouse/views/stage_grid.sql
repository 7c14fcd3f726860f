-- stage_grid: One row for each stage, in pipeline order, zero rows included; the numbers of the funnel at rungs only.
--   place: In which order the rows stand.
--   stage: The stages in pipeline order.
--   type: Open, Won, Lost or Disqualified.
--   customers: Distinct customers with a deal whose current stage it is: only the last conversation counts.
--   deals: Deals whose current stage it is.
--   value: Sum of the values of the deals whose current stage it is.
--   weighted: Open stages: value × the stage's probability.
--   inProcess: Number of sales conversations at it, Open stages only. One customer with two conversations counts two.
--   won: Distinct customers with a won deal that had at least one conversation at it: where you got this far, so many
--     bought. Independent of In process.
--   movedBack: Rungs: Open deals whose furthest rung it is and whose current stage is an earlier one.
--   stays: Open stages: completed stays at it. A stay is an unbroken run of a deal's sales conversations at one stage,
--     from the date of its first row to the date of the first row of the next run; completed when there is a next run.
--   averageDays: Open stages: mean length of the completed stays, in days.
--   medianDays: Open stages: median length of the completed stays, in days: half of them are shorter, half longer.
--   overTarget: Open deals in it for longer than its target days (As of − in stage since).
--   reached: Deals whose furthest rung is this one or a later one. A skipped stage counts as passed; moving back
--     changes where the deal stands, not how far it got. So the funnel never widens.
--   conversion: Rungs from 2 on: reached ÷ reached at the rung before.
--   fromStart: Reached ÷ reached at rung 1.
--   settledConversion: Rungs from 2 on: of the deals that reached the rung before and are not still open there, the
--     share that reached this one: reached ÷ (reached + lost there + disqualified there).
--   lostHere: Lost deals whose furthest rung it is.
--   disqualifiedHere: Disqualified deals whose furthest rung it is.
--   openHere: Open deals whose furthest rung it is.
-- This comment is printed from the records of the add-on by `npm run docs`.
CREATE OR REPLACE VIEW sales_pipeline.stage_grid AS
WITH standing AS (
  SELECT
    stage AS place,
    COUNT(DISTINCT customerNumber) AS customers,
    COUNT(*) AS deals,
    SUM(value) AS value,
    SUM(weighted) AS weighted,
    COUNTIF(overTarget) AS overTarget
  FROM sales_pipeline.deals
  GROUP BY stage
),
passed_by AS (
  SELECT step.stage AS place, COUNT(*) AS inProcess
  FROM sales_pipeline.steps AS step
  WHERE NOT EXISTS (
    SELECT filtered_out.dealNumber
    FROM sales_pipeline.filtered_out AS filtered_out
    WHERE filtered_out.dealNumber = step.dealNumber
  )
  GROUP BY step.stage
),
bought AS (
  SELECT step.stage AS place, COUNT(DISTINCT facts.customerNumber) AS won
  FROM sales_pipeline.steps AS step
  JOIN sales_pipeline.deals AS facts ON facts.dealNumber = step.dealNumber
  WHERE facts.state = 'Won'
  GROUP BY step.stage
),
stayed AS (
  SELECT place, SUM(stays) AS stays, SUM(stays * days) / SUM(stays) AS averageDays
  FROM sales_pipeline.stay_lengths
  GROUP BY place
)
SELECT
  stage_list.place,
  stage_list.stage,
  stage_list.type,
  COALESCE(standing.customers, 0) AS customers,
  COALESCE(standing.deals, 0) AS deals,
  COALESCE(standing.value, 0) AS value,
  IF(stage_list.type = 'Open', COALESCE(standing.weighted, 0), NULL) AS weighted,
  IF(stage_list.type = 'Open', COALESCE(passed_by.inProcess, 0), NULL) AS inProcess,
  COALESCE(bought.won, 0) AS won,
  funnel.movedBack,
  IF(stage_list.type = 'Open', COALESCE(stayed.stays, 0), NULL) AS stays,
  IF(stage_list.type = 'Open', stayed.averageDays, NULL) AS averageDays,
  IF(stage_list.type = 'Open', median_days.medianDays, NULL) AS medianDays,
  IF(stage_list.type = 'Open', COALESCE(standing.overTarget, 0), NULL) AS overTarget,
  funnel.reached,
  funnel.conversion,
  funnel.fromStart,
  funnel.settledConversion,
  funnel.lostHere,
  funnel.disqualifiedHere,
  funnel.openHere
FROM sales_pipeline.stage_list AS stage_list
LEFT JOIN standing ON standing.place = stage_list.place
LEFT JOIN passed_by ON passed_by.place = stage_list.place
LEFT JOIN bought ON bought.place = stage_list.place
LEFT JOIN stayed ON stayed.place = stage_list.place
LEFT JOIN sales_pipeline.median_days AS median_days ON median_days.place = stage_list.place
LEFT JOIN sales_pipeline.funnel AS funnel ON funnel.rung = stage_list.rung;
