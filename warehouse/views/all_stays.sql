-- all_stays: One row for each stay, planned ones too, with the moments when it and the next one of its deal begin: for
--   every As of.
-- This comment is printed from the records of the add-on by `npm run docs`.
CREATE OR REPLACE VIEW sales_pipeline.all_stays AS
SELECT
  dealNumber,
  stage,
  moment,
  LEAD(moment) OVER (PARTITION BY dealNumber ORDER BY step) AS nextMoment
FROM sales_pipeline.sorted_log
WHERE startsStay;
