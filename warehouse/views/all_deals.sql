-- all_deals: One row for each deal, whether it passes the filters or not: every fact of it, as of the day.
--   dealNumber: Number of the row of its first conversation: names the deal.
--   customerKey: The customer as names are compared.
--   dealKey: The deal as names are compared; blank for the unnamed deal.
--   salespersonKey: The salesperson as names are compared, (none) without one.
--   sourceKey: The source as names are compared, (none) without one.
--   reasonKey: The reason as names are compared, (none) without one.
--   passes: Whether it passes the filters of settings.
--   stage: Place of its stage in the pipeline.
--   customer: As last written.
--   deal: As last written; blank for the unnamed deal.
--   stageName: The stage of its last sales conversation.
--   state: Type of its current stage.
--   value: The last one given.
--   probability: Of its stage; open deals only, 0 where the stage gives none.
--   weighted: Value of an open deal × the probability of its stage.
--   salesperson: The last one given.
--   firstContact: Day of its first sales conversation.
--   lastContact: Day of its last conversation, with or without a stage.
--   inStageSince: First day of the last unbroken run of its current stage.
--   daysInStage: From in stage since to As of.
--   daysSinceContact: From last contact to As of.
--   overTarget: Yes: open, and it is in its stage for longer than the target days.
--   stale: Yes: open, and the last contact is more than the target days of its stage ago.
--   overdue: Yes: open, and the expected close is before As of.
--   furthestStage: How far it got, whatever came after.
--   wonOn: Day of its first conversation at the Won stage, where it is won.
--   daysToClose: Whole calendar days from first contact to won on; won deals only.
--   expectedClose: The last one given.
--   nextStep: As its last conversation plans it; blank where that plans none.
--   nextStepOn: As its last conversation plans it; blank where that plans none.
--   reason: The last one given.
--   source: From Customers, the first row of the customer.
--   daysBefore: From Account opened to the customer's first sales conversation.
--   rung: Highest rung among its sales conversations, 1 if it logged none.
--   noStep: Yes: open, and its last conversation plans no next step.
--   prospectOn: First contact, where it is the customer's first-ever sales conversation.
-- This comment is printed from the records of the add-on by `npm run docs`.
CREATE OR REPLACE VIEW sales_pipeline.all_deals AS
WITH gathered AS (
  -- "The last one given": of the last step that gives one. A step that gives none is put before the first.
  SELECT
    dealNumber,
    MIN(customerKey) AS customerKey,
    MIN(dealKey) AS dealKey,
    ANY_VALUE(customer HAVING MAX step) AS customer,
    ANY_VALUE(COALESCE(deal, '') HAVING MAX step) AS deal,
    ANY_VALUE(NULLIF(stage, 0) HAVING MAX IF(stage > 0, step, 0)) AS stage,
    MAX(COALESCE(rung, 1)) AS rung,
    MIN(IF(stage > 0, moment, NULL)) AS firstMoment,
    MAX(day) AS lastContact,
    MIN(IF(type = 'Won', day, NULL)) AS firstWonDay,
    MAX(IF(startsStay, day, NULL)) AS inStageSince,
    ANY_VALUE(value HAVING MAX IF(value IS NULL, 0, step)) AS value,
    ANY_VALUE(salesperson HAVING MAX IF(sales_pipeline.tidyName(salesperson) = '', 0, step)) AS salesperson,
    ANY_VALUE(expectedClose HAVING MAX IF(expectedClose IS NULL, 0, step)) AS expectedClose,
    ANY_VALUE(reason HAVING MAX IF(sales_pipeline.tidyName(reason) = '', 0, step)) AS reason,
    ANY_VALUE(COALESCE(nextStep, '') HAVING MAX step) AS nextStep,
    ANY_VALUE(COALESCE(nextStepOn, DATE '0001-01-01') HAVING MAX step) AS nextStepOn
  FROM sales_pipeline.steps
  GROUP BY dealNumber
),
named AS (
  SELECT
    dealNumber,
    customerKey,
    dealKey,
    sales_pipeline.tidyName(customer) AS customer,
    NULLIF(sales_pipeline.tidyName(deal), '') AS deal,
    stage,
    rung,
    firstMoment,
    CAST(firstMoment AS DATE) AS firstContact,
    MIN(firstMoment) OVER (PARTITION BY customerKey) AS customersFirst,
    lastContact,
    firstWonDay,
    inStageSince,
    value,
    NULLIF(sales_pipeline.tidyName(salesperson), '') AS salesperson,
    expectedClose,
    NULLIF(sales_pipeline.tidyName(reason), '') AS reason,
    NULLIF(sales_pipeline.tidyName(nextStep), '') AS nextStep,
    NULLIF(nextStepOn, DATE '0001-01-01') AS nextStepOn
  FROM gathered
  -- Who was talked to without a stage only has not entered the pipeline.
  WHERE stage IS NOT NULL
),
joined AS (
  SELECT
    named.*,
    CAST(customersFirst AS DATE) AS customersFirstDay,
    stage_list.stage AS stageName,
    stage_list.type AS state,
    COALESCE(stage_list.type = 'Open', FALSE) AS isOpen,
    stage_list.targetDays,
    IF(stage_list.type = 'Open', COALESCE(stage_list.probability, 0), NULL) AS probability,
    furthest.stage AS furthestStage,
    IF(stage_list.type = 'Won', firstWonDay, NULL) AS wonOn,
    customer_list.source,
    customer_list.accountOpened,
    COALESCE(LOWER(salesperson), '(none)') AS salespersonKey,
    COALESCE(LOWER(customer_list.source), '(none)') AS sourceKey,
    COALESCE(LOWER(reason), '(none)') AS reasonKey,
    DATE_DIFF(scope.asOfDay, inStageSince, DAY) AS daysInStage,
    DATE_DIFF(scope.asOfDay, lastContact, DAY) AS daysSinceContact
  FROM named
  CROSS JOIN sales_pipeline.scope AS scope
  JOIN sales_pipeline.stage_list AS stage_list ON stage_list.place = named.stage
  LEFT JOIN sales_pipeline.stage_list AS furthest ON furthest.rung = named.rung
  LEFT JOIN sales_pipeline.customer_list AS customer_list ON customer_list.customerKey = named.customerKey
)
SELECT
  joined.stage,
  joined.customer,
  joined.deal,
  joined.stageName,
  joined.state,
  joined.value,
  joined.probability,
  joined.value * joined.probability AS weighted,
  joined.salesperson,
  joined.firstContact,
  joined.lastContact,
  joined.inStageSince,
  joined.daysInStage,
  joined.daysSinceContact,
  COALESCE(joined.isOpen AND joined.daysInStage > joined.targetDays, FALSE) AS overTarget,
  COALESCE(joined.isOpen AND joined.daysSinceContact > joined.targetDays, FALSE) AS stale,
  COALESCE(joined.isOpen AND joined.expectedClose < scope.asOfDay, FALSE) AS overdue,
  joined.furthestStage,
  joined.wonOn,
  DATE_DIFF(joined.wonOn, joined.firstContact, DAY) AS daysToClose,
  joined.expectedClose,
  joined.nextStep,
  joined.nextStepOn,
  joined.reason,
  joined.source,
  DATE_DIFF(joined.customersFirstDay, joined.accountOpened, DAY) AS daysBefore,
  joined.rung,
  joined.isOpen AND joined.nextStep IS NULL AND joined.nextStepOn IS NULL AS noStep,
  IF(joined.firstMoment = joined.customersFirst, joined.firstContact, NULL) AS prospectOn,
  joined.dealNumber,
  joined.customerKey,
  joined.dealKey,
  joined.salespersonKey,
  joined.sourceKey,
  joined.reasonKey,
  scope.salespersonKey IN ('', joined.salespersonKey)
    AND scope.sourceKey IN ('', joined.sourceKey)
    AND joined.firstContact BETWEEN scope.firstContactFrom AND scope.firstContactTo AS passes
FROM joined
CROSS JOIN sales_pipeline.scope AS scope;
