-- close_months: One row for each time to close: the open deals by their expected close. A deal that is overdue is in
--   that row only.
--   place: In which order the rows stand.
--   name: Overdue, which is before As of; the rest of the month of As of; the five months after it; later; and (none).
--   deals: Open deals that are expected to close then.
--   value: Sum of their values.
--   weighted: Sum of value × the stage's probability.
-- This comment is printed from the records of the add-on by `npm run docs`.
CREATE OR REPLACE VIEW sales_pipeline.close_months AS
WITH placed AS (
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
  SELECT numbers.number AS place, DATE_ADD(scope.monthStart, INTERVAL numbers.number MONTH) AS monthAfter
  FROM sales_pipeline.numbers AS numbers
  CROSS JOIN sales_pipeline.scope AS scope
  WHERE numbers.number <= 8
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
