-- weak_spots: One row: the names of two stages, or NULL.
--   bottleneck: The Open stage, among those with at least 5 completed stays, whose average days ÷ target days is
--     highest; where no Open stage has target days, the one with the highest average days. A tie: the earlier stage.
--   weakestStep: The rung from 2 on with the lowest settled conversion, among those with at least 10 settled deals:
--     deals that reached the rung before and are not still open there. A tie: the earlier rung.
-- This comment is printed from the records of the add-on by `npm run docs`.
CREATE OR REPLACE VIEW sales_pipeline.weak_spots AS
WITH targets AS (
  -- A target of 0 days divides nothing: it is none.
  SELECT place, IF(targetDays > 0, targetDays, NULL) AS targetDays
  FROM sales_pipeline.stage_list
  WHERE type = 'Open'
),
compared AS (
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
  (SELECT stage FROM compared WHERE slowness IS NOT NULL ORDER BY slowness DESC, place LIMIT 1) AS bottleneck,
  (
    SELECT stage
    FROM sales_pipeline.funnel
    WHERE settledDeals >= 10
    ORDER BY settledConversion, rung
    LIMIT 1
  ) AS weakestStep;
