import type {DuckDbEngine} from '../../cli/warehouse/duckdb-engine';
import {DATASET} from '../../cli/warehouse/sql-files';

/** The last day of the log. */
export const AS_OF = '2025-06-30';
const SEED = 20_261_129;

/** For each row a number from 0 on that looks like chance, and is the same every time. */
const chance = (what: string, ...of: string[]) =>
  `CAST(hash(${[...of, `'${what}'`, SEED].join(', ')}) % 1000003 AS BIGINT)`;

/**
 * Fills the tables with a plausible team's log of three years: about three conversations a deal and three deals a customer, a
 * tenth of them without a stage, some planned, one in a thousand without a customer. Made in the database itself.
 */
export async function makeTables(engine: DuckDbEngine, conversations: number): Promise<void> {
  await engine.load([]);
  const deals = Math.round(conversations / 3);
  const customers = Math.round(deals / 3);
  const run = (sql: string) => engine.connection.run(sql.replaceAll('TABLES.', `${DATASET}.`));
  await run(`INSERT INTO TABLES.stages (rowNumber, stage, type, probability, targetDays) VALUES
    (1, 'Lead', 'Open', 0.05, 14), (2, 'Qualified', 'Open', 0.2, 21), (3, 'Demo given', 'Open', 0.4, 21),
    (4, 'Proposal', 'Open', 0.6, 30), (5, 'Negotiation', 'Open', 0.8, 14), (6, 'Won', 'Won', 1, NULL),
    (7, 'Lost', 'Lost', 0, NULL), (8, 'Not a fit', 'Disqualified', 0, NULL)`);
  await run(`INSERT INTO TABLES.customers (rowNumber, customer, accountOpened, source)
    SELECT c + 1, 'Customer ' || c, DATE '${AS_OF}' - CAST(1000 + ${chance('opened', 'c')} % 300 AS INTEGER),
      CASE WHEN ${chance('source', 'c')} % 20 > 0 THEN 'Source ' || ${chance('which', 'c')} % 20 END
    FROM range(${customers}) AS made(c)`);
  await run(`INSERT INTO TABLES.targets (rowNumber, salesperson, quotaPerMonth)
    SELECT p + 1, 'Salesperson ' || p, 5000 * (1 + p % 10) FROM range(200) AS made(p)`);
  await run(`INSERT INTO TABLES.conversations
      (rowNumber, date, customer, deal, stage, value, salesperson, expectedClose, nextStepOn, reason, notes, nextStep)
    WITH deals AS (
      SELECT d, 1 + ${chance('steps', 'd')} % 5 AS steps, ${chance('customer', 'd')} * 7919 % ${customers} AS customer,
        DATE '${AS_OF}' - CAST(${chance('start', 'd')} % 1095 AS INTEGER) AS start, 1 + ${chance('gap', 'd')} % 20 AS gap,
        ${chance('fate', 'd')} % 100 AS fate, 500 + 250 * (${chance('value', 'd')} % 200) AS value,
        'Salesperson ' || ${chance('person', 'd')} % 200 AS person
      FROM range(${deals}) AS made(d)
    ),
    steps AS (
      SELECT *, unnest(range(1, CAST(steps AS BIGINT) + 1)) AS s FROM deals
    ),
    told AS (
      SELECT *, s = steps AND fate < 85 AS ends,
        CAST(start AS TIMESTAMP) + to_days(CAST((s - 1) * gap AS INTEGER))
          + to_minutes(CASE WHEN ${chance('time', 'd', 's')} % 2 = 0 THEN 0 ELSE 540 + ${chance('minute', 'd', 's')} % 480 END) AS moment
      FROM steps
    )
    SELECT d * 8 + s, moment, CASE WHEN ${chance('bad', 'd', 's')} % 1000 > 0 THEN 'Customer ' || customer END, 'Deal ' || d,
      CASE
        WHEN ends AND fate < 30 THEN 'Won'
        WHEN ends AND fate < 72 THEN 'Lost'
        WHEN ends THEN 'Not a fit'
        WHEN ${chance('silent', 'd', 's')} % 10 > 0 OR s = 1
          THEN ['Lead', 'Qualified', 'Demo given', 'Proposal', 'Negotiation'][least(5, s + ${chance('leap', 'd', 's')} % 2)]
      END,
      CASE WHEN s = 1 OR ends AND fate < 30 THEN value END, person,
      CASE WHEN NOT ends THEN CAST(moment AS DATE) + CAST(30 + ${chance('close', 'd', 's')} % 60 AS INTEGER) END,
      CASE WHEN NOT ends THEN CAST(moment AS DATE) + CAST(1 + ${chance('next', 'd', 's')} % 14 AS INTEGER) END,
      CASE WHEN ends AND fate BETWEEN 30 AND 71 THEN ['Price', 'Timing', 'Competitor', 'No budget'][1 + ${chance('reason', 'd')} % 4] END,
      'Conversation ' || s || ' of ' || steps, CASE WHEN NOT ends THEN 'Call back' END
    FROM told
    -- As it was written: deal beside deal, day after day.
    ORDER BY moment`);
}
