-- team: One row: all deals together.
--   name: Each salesperson of a deal, who won most in the period first, then who has most open value; deals without
--     one as (none).
--   openDeals: Deals whose state is Open.
--   openValue: Sum of the values of the open deals.
--   weightedValue: Sum of value × the stage's probability over the open deals.
--   wonDeals: Deals won in the period: their won on lies in it.
--   wonValue: Sum of the values of the deals won in the period.
--   winRate: Won ÷ (won + lost), of the deals closed in the period: won on, or of a lost deal in stage since, lies in
--     it.
--   averageDaysToClose: Mean of days to close over the deals won in the period.
--   quota: Quota per month from Targets × the months of the period: 1, 3 or 12. The team: of everybody in Targets, or
--     of the Salesperson filter.
--   attainment: Won value ÷ quota.
--   coverage: Open value ÷ (quota − won value), where that is positive: how often the open deals cover what is
--     missing.
--   forecast: Won value + weighted value.
-- This comment is printed from the records of the add-on by `npm run docs`.
CREATE OR REPLACE VIEW sales_pipeline.team AS
SELECT * EXCEPT (isTeam)
FROM sales_pipeline.people
WHERE isTeam;
