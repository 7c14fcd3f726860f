-- all_deals: One row for each deal, whether it passes the filters or not: every fact of it, as of the day.
--   dealNumber: The lowest number among the rows of its conversations, planned ones too: names the deal.
--   customerNumber: The lowest dealNumber among the customer's deals: names the customer.
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
WITH ordered AS (
  SELECT
    steps.*,
    COALESCE(ties.step, steps.step) AS place,
    stage_list.rung,
    COALESCE(stage_list.type = 'Won', FALSE) AS isWon
  FROM sales_pipeline.steps AS steps
  LEFT JOIN sales_pipeline.stage_list AS stage_list ON stage_list.place = steps.stage
  LEFT JOIN sales_pipeline.ties AS ties ON ties.rowNumber = steps.rowNumber
),
gathered AS (
  -- "The last one given": of the last step that gives one. A step that gives none is put before the first.
  SELECT
    dealNumber,
    MIN(customerDigest) AS customerDigest,
    ANY_VALUE(rowNumber HAVING MAX place) AS lastRow,
    ANY_VALUE(stage HAVING MAX IF(stage > 0, place, 0)) AS currentStage,
    ANY_VALUE(IF(givesSalesperson, rowNumber, NULL) HAVING MAX IF(givesSalesperson, place, 0)) AS salespersonRow,
    ANY_VALUE(IF(givesReason, rowNumber, NULL) HAVING MAX IF(givesReason, place, 0)) AS reasonRow,
    MAX(COALESCE(rung, 1)) AS rung,
    MIN(IF(stage > 0, moment, NULL)) AS firstMoment,
    CAST(MAX(moment) AS DATE) AS lastContact,
    CAST(MIN(IF(isWon, moment, NULL)) AS DATE) AS firstWonDay,
    CAST(MAX(IF(startsStay, moment, NULL)) AS DATE) AS inStageSince,
    ANY_VALUE(value HAVING MAX IF(value IS NULL, 0, place)) AS value,
    ANY_VALUE(expectedClose HAVING MAX IF(expectedClose IS NULL, 0, place)) AS expectedClose
  FROM ordered
  GROUP BY dealNumber
  -- Who was talked to without a stage only has not entered the pipeline.
  HAVING currentStage > 0
),
-- Texts are fetched by the row that gives them; most often the last one does.
earlier_salesperson AS (
  SELECT gathered.dealNumber, conversations.salesperson
  FROM gathered
  JOIN sales_pipeline.conversations AS conversations ON conversations.rowNumber = gathered.salespersonRow
  WHERE gathered.salespersonRow != gathered.lastRow
),
earlier_reason AS (
  SELECT gathered.dealNumber, conversations.reason
  FROM gathered
  JOIN sales_pipeline.conversations AS conversations ON conversations.rowNumber = gathered.reasonRow
  WHERE gathered.reasonRow != gathered.lastRow
),
-- By number from here on: names are slow to compare.
talked_to AS (
  SELECT customerDigest, MIN(dealNumber) AS customerNumber, MIN(firstMoment) AS firstMoment
  FROM gathered
  GROUP BY customerDigest
),
customers AS (
  SELECT talked_to.*, customer_list.source, customer_list.accountOpened
  FROM talked_to
  LEFT JOIN sales_pipeline.customer_list AS customer_list
    ON FARM_FINGERPRINT(customer_list.customerKey) = talked_to.customerDigest
),
named AS (
  SELECT
    gathered.*,
    CAST(gathered.firstMoment AS DATE) AS firstContact,
    sales_pipeline.nameKey(last.customer) AS customerKey,
    sales_pipeline.nameKey(last.deal) AS dealKey,
    sales_pipeline.tidyName(last.customer) AS customer,
    NULLIF(sales_pipeline.tidyName(last.deal), '') AS deal,
    NULLIF(sales_pipeline.tidyName(COALESCE(earlier_salesperson.salesperson, last.salesperson)), '') AS salesperson,
    NULLIF(sales_pipeline.tidyName(COALESCE(earlier_reason.reason, last.reason)), '') AS reason,
    NULLIF(sales_pipeline.tidyName(last.nextStep), '') AS nextStep,
    last.nextStepOn
  FROM gathered
  JOIN sales_pipeline.conversations AS last ON last.rowNumber = gathered.lastRow
  LEFT JOIN earlier_salesperson ON earlier_salesperson.dealNumber = gathered.dealNumber
  LEFT JOIN earlier_reason ON earlier_reason.dealNumber = gathered.dealNumber
),
joined AS (
  SELECT
    named.*,
    customers.firstMoment AS customersFirst,
    CAST(customers.firstMoment AS DATE) AS customersFirstDay,
    stage_list.stage AS stageName,
    stage_list.type AS state,
    COALESCE(stage_list.type = 'Open', FALSE) AS isOpen,
    stage_list.targetDays,
    IF(stage_list.type = 'Open', COALESCE(stage_list.probability, 0), NULL) AS probability,
    furthest.stage AS furthestStage,
    IF(stage_list.type = 'Won', firstWonDay, NULL) AS wonOn,
    customers.customerNumber,
    customers.source,
    customers.accountOpened,
    COALESCE(LOWER(salesperson), '(none)') AS salespersonKey,
    COALESCE(LOWER(customers.source), '(none)') AS sourceKey,
    COALESCE(LOWER(reason), '(none)') AS reasonKey,
    DATE_DIFF(scope.asOfDay, inStageSince, DAY) AS daysInStage,
    DATE_DIFF(scope.asOfDay, lastContact, DAY) AS daysSinceContact
  FROM named
  CROSS JOIN sales_pipeline.scope AS scope
  LEFT JOIN sales_pipeline.stage_list AS stage_list ON stage_list.place = named.currentStage
  LEFT JOIN customers ON customers.customerDigest = named.customerDigest
  LEFT JOIN sales_pipeline.stage_list AS furthest ON furthest.rung = named.rung
)
SELECT
  joined.currentStage AS stage,
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
  joined.customerNumber,
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
