-- customer_list: One row for each customer of customers: the first row counts.
-- This comment is printed from the records of the add-on by `npm run docs`.
CREATE OR REPLACE VIEW sales_pipeline.customer_list AS
SELECT
  sales_pipeline.nameKey(customer) AS customerKey,
  -- Of a customer who is listed twice the first row counts.
  ANY_VALUE(accountOpened HAVING MIN rowNumber) AS accountOpened,
  ANY_VALUE(NULLIF(sales_pipeline.tidyName(source), '') HAVING MIN rowNumber) AS source
FROM sales_pipeline.customers
WHERE sales_pipeline.nameKey(customer) != ''
GROUP BY customerKey;
