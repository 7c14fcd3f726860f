CREATE OR REPLACE VIEW sales_pipeline.stage_grid AS
WITH standing AS (
  SELECT
    stage AS place,
    COUNT(DISTINCT customerKey) AS customers,
    COUNT(*) AS deals,
    SUM(value) AS value,
    SUM(weighted) AS weighted,
    COUNTIF(overTarget) AS overTarget
  FROM sales_pipeline.deals
  GROUP BY stage
),
passed_by AS (
  SELECT
    stays.stage AS place,
    SUM(stays.conversations) AS inProcess,
    COUNT(DISTINCT IF(deals.state = 'Won', deals.customerKey, NULL)) AS won,
    COUNT(stays.length) AS stays,
    AVG(stays.length) AS averageDays
  FROM sales_pipeline.stays AS stays
  JOIN sales_pipeline.deals AS deals ON deals.dealNumber = stays.dealNumber
  GROUP BY stays.stage
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
  COALESCE(passed_by.won, 0) AS won,
  funnel.movedBack,
  IF(stage_list.type = 'Open', COALESCE(passed_by.stays, 0), NULL) AS stays,
  IF(stage_list.type = 'Open', passed_by.averageDays, NULL) AS averageDays,
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
LEFT JOIN sales_pipeline.median_days AS median_days ON median_days.place = stage_list.place
LEFT JOIN sales_pipeline.funnel AS funnel ON funnel.rung = stage_list.rung;
