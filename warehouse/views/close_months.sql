-- close_months: One row for each time to close: the open deals by their expected close. A deal that is overdue is in
--   that row only.
--   place: In which order the rows stand.
--   name: Overdue, which is before As of; the rest of the month of As of; the five months after it; later; and (none).
--   deals: Open deals that are expected to close then.
--   value: Sum of their values.
--   weighted: Sum of value × the stage's probability.
-- This comment is printed from the records of the add-on by `npm run docs`.
CREATE OR REPLACE VIEW sales_pipeline.close_months AS
WITH places AS (
  SELECT 0 AS place
  UNION ALL SELECT 1
  UNION ALL SELECT 2
  UNION ALL SELECT 3
  UNION ALL SELECT 4
  UNION ALL SELECT 5
  UNION ALL SELECT 6
  UNION ALL SELECT 7
  UNION ALL SELECT 8
),
-- 0: overdue; 1 to 6: the month of As of and the five after it; 7: later; 8: no day.
placed AS (
  SELECT
    CASE
      WHEN deals.expectedClose IS NULL THEN 8
      WHEN deals.overdue THEN 0
      ELSE LEAST(1 + DATE_DIFF(deals.expectedClose, scope.monthStart, MONTH), 7)
    END AS place,
    deals.value,
    deals.weighted
  FROM sales_pipeline.deals AS deals
  CROSS JOIN sales_pipeline.scope AS scope
  WHERE deals.state = 'Open'
),
summed AS (
  SELECT place, COUNT(*) AS deals, SUM(value) AS value, SUM(weighted) AS weighted
  FROM placed
  GROUP BY place
),
dated AS (
  SELECT places.place, DATE_ADD(scope.monthStart, INTERVAL places.place MONTH) AS monthAfter
  FROM places
  CROSS JOIN sales_pipeline.scope AS scope
)
SELECT
  dated.place,
  CASE
    WHEN dated.place = 0 THEN 'overdue'
    WHEN dated.place = 7 THEN 'later'
    WHEN dated.place = 8 THEN '(none)'
    ELSE FORMAT_DATE('%Y-%m', DATE_SUB(monthAfter, INTERVAL 1 MONTH))
  END AS name,
  COALESCE(summed.deals, 0) AS deals,
  COALESCE(summed.value, 0) AS value,
  COALESCE(summed.weighted, 0) AS weighted
FROM dated
LEFT JOIN summed ON summed.place = dated.place;
