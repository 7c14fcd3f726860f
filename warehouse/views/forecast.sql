-- forecast: One row for each question. openPipeline: All deals whose state is Open. closingThisWeek: Open deals whose
--   expected close lies in the week of As of, Monday to Sunday. closingThisMonth: Open deals whose expected close lies
--   in the calendar month of As of. overdue: Open deals whose expected close is before As of. stale: Open deals whose
--   last contact is more than the target days of their stage ago. dueNextSteps: Open deals whose next step is on As of
--   or earlier.
--   place: In which order the rows stand.
--   id: The question.
--   deals: How many open deals.
--   value: Sum of the values of the open deals.
--   weighted: Sum of value × the stage's probability over the open deals.
-- This comment is printed from the records of the add-on by `npm run docs`.
CREATE OR REPLACE VIEW sales_pipeline.forecast AS
WITH questions AS (
  SELECT 1 AS place, 'openPipeline' AS id
  UNION ALL SELECT 2, 'closingThisWeek'
  UNION ALL SELECT 3, 'closingThisMonth'
  UNION ALL SELECT 4, 'overdue'
  UNION ALL SELECT 5, 'stale'
  UNION ALL SELECT 6, 'dueNextSteps'
),
-- Each open deal is asked all of them, so that the deals are read once.
asked AS (
  SELECT
    questions.id,
    COUNT(*) AS deals,
    SUM(deals.value) AS value,
    SUM(deals.weighted) AS weighted
  FROM sales_pipeline.deals AS deals
  CROSS JOIN sales_pipeline.scope AS scope
  CROSS JOIN questions
  WHERE deals.state = 'Open'
    AND CASE questions.id
      WHEN 'openPipeline' THEN TRUE
      WHEN 'closingThisWeek' THEN deals.expectedClose >= scope.weekStart AND deals.expectedClose < scope.nextWeekStart
      WHEN 'closingThisMonth' THEN deals.expectedClose >= scope.monthStart AND deals.expectedClose < scope.nextMonthStart
      WHEN 'overdue' THEN deals.overdue
      WHEN 'stale' THEN deals.stale
      WHEN 'dueNextSteps' THEN deals.nextStepOn <= scope.asOfDay
    END
  GROUP BY questions.id
)
SELECT
  questions.place,
  questions.id,
  COALESCE(asked.deals, 0) AS deals,
  COALESCE(asked.value, 0) AS value,
  COALESCE(asked.weighted, 0) AS weighted
FROM questions
LEFT JOIN asked ON asked.id = questions.id;
