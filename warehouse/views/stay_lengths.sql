-- stay_lengths: How many completed stays of the deals there are, by stage and days.
-- This comment is printed from the records of the add-on by `npm run docs`.
CREATE OR REPLACE VIEW sales_pipeline.stay_lengths AS
SELECT stay.stage AS place, stay.length AS days, COUNT(*) AS stays
FROM sales_pipeline.stays AS stay
WHERE stay.length IS NOT NULL
  AND NOT EXISTS (
    SELECT filtered_out.dealNumber
    FROM sales_pipeline.filtered_out AS filtered_out
    WHERE filtered_out.dealNumber = stay.dealNumber
  )
GROUP BY stay.stage, stay.length;
