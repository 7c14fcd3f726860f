-- How names are compared, in one place.

-- The name as it is shown: without surrounding and doubled spaces; '' for none. Other white space is a character like any
-- other, as it is in Google Sheets. Most names are tidy: asking first spares them the slow way.
CREATE OR REPLACE FUNCTION sales_pipeline.tidyName(name STRING) RETURNS STRING AS (
  IF(
    STRPOS(name, '  ') > 0 OR STARTS_WITH(name, ' ') OR ENDS_WITH(name, ' '),
    TRIM(REGEXP_REPLACE(name, r' +', ' '), ' '),
    COALESCE(name, '')
  )
);

-- What two spellings of one name have in common; '' for none. Accents are kept apart: é, e and e + accent are three names.
CREATE OR REPLACE FUNCTION sales_pipeline.nameKey(name STRING) RETURNS STRING AS (
  LOWER(sales_pipeline.tidyName(name))
);

-- A text that sorts by its bytes as the add-on sorts names, which it compares percent-encoded and by an alphabet's order:
-- first _-!.'()* and then all that is encoded, in the order of its code, then ~, digits and letters. Only ties of a deal's
-- conversations ask for it. Plain letters, digits and spaces stand in that order anyhow: most names take the short way.
CREATE OR REPLACE FUNCTION sales_pipeline.nameOrder(name STRING) RETURNS STRING AS (
  IF(
    REGEXP_CONTAINS(LOWER(COALESCE(name, '')), r'[^a-z0-9 ]'),
    TRANSLATE(
      REGEXP_REPLACE(sales_pipeline.nameKey(name), r'([^a-z0-9 _!.\x27()*~\x00-\x1f-])', r',\1'),
      CONCAT('_-!.', CHR(39), '()*~'),
      CONCAT(CHR(1), CHR(2), CHR(3), CHR(4), CHR(5), CHR(6), CHR(7), CHR(8), '/')
    ),
    sales_pipeline.nameKey(name)
  )
);
