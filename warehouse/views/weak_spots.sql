CREATE OR REPLACE VIEW sales_pipeline.weak_spots AS
WITH targets AS (
  -- A target of 0 days divides nothing: it is none.
  SELECT place, IF(targetDays > 0, targetDays, NULL) AS targetDays
  FROM sales_pipeline.stage_list
  WHERE type = 'Open'
),
slowness AS (
  SELECT
    grid.place,
    grid.stage,
    IF(
      (SELECT COUNT(targetDays) FROM targets) > 0,
      grid.averageDays / targets.targetDays,
      grid.averageDays
    ) AS slowness
  FROM sales_pipeline.stage_grid AS grid
  JOIN targets ON targets.place = grid.place
  WHERE grid.stays >= 5
)
SELECT
  (SELECT stage FROM slowness WHERE slowness IS NOT NULL ORDER BY slowness DESC, place LIMIT 1) AS bottleneck,
  (
    SELECT stage
    FROM sales_pipeline.funnel
    WHERE settledDeals >= 10
    ORDER BY settledConversion, rung
    LIMIT 1
  ) AS weakestStep;
