-- stay_lengths: How many completed stays of the deals there are, by stage and days.
-- This comment is printed from the records of the add-on by `npm run docs`.
CREATE OR REPLACE VIEW sales_pipeline.stay_lengths AS
SELECT stay.stage AS place, stay.length AS days, COUNT(*) AS stays
FROM sales_pipeline.stays AS stay
JOIN sales_pipeline.deals AS facts ON facts.dealNumber = stay.dealNumber
WHERE stay.length IS NOT NULL
GROUP BY stay.stage, stay.length;
