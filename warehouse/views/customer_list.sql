-- customer_list: One row for each customer of customers: the first row counts.
-- This comment is printed from the records of the add-on by `npm run docs`.
CREATE OR REPLACE VIEW sales_pipeline.customer_list AS
SELECT
  sales_pipeline.nameKey(customer) AS customerKey,
  accountOpened,
  NULLIF(sales_pipeline.tidyName(source), '') AS source
FROM sales_pipeline.customers
WHERE sales_pipeline.nameKey(customer) != ''
-- Of a customer who is listed twice the first row counts.
QUALIFY ROW_NUMBER() OVER (PARTITION BY sales_pipeline.nameKey(customer) ORDER BY rowNumber) = 1;
