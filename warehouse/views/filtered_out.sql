-- filtered_out: One row for each deal that does not pass the filters: quicker to leave out than to look up all others.
-- This comment is printed from the records of the add-on by `npm run docs`.
CREATE OR REPLACE VIEW sales_pipeline.filtered_out AS
SELECT dealNumber
FROM sales_pipeline.all_deals
WHERE NOT passes;
