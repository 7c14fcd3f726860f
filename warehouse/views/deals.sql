CREATE OR REPLACE VIEW sales_pipeline.deals AS
SELECT *
FROM sales_pipeline.all_deals
WHERE passes;
