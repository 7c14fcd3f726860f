import {describe, expect, it} from 'vitest';
import {REWRITES, toDuckDb} from '../../../cli/warehouse/duckdb-dialect';
import {functionStatements, schemaStatements, views} from '../../../cli/warehouse/sql-files';

describe('what DuckDB reads in the place of GoogleSQL', () => {
  const texts = [
    ...schemaStatements,
    ...functionStatements,
    ...views.map(({statement}) => statement),
    'SELECT TO_JSON_STRING(line)',
  ];

  it.each(REWRITES.map(({from, why}, index) => [index, why, from] as const))(
    'rewrite %i is needed: %s',
    (index, _why, from) => {
      const before = REWRITES.slice(0, index);
      const seen = texts.map(text => before.reduce((all, {from, to}) => all.replace(from, to), text));
      expect(seen.some(text => new RegExp(from.source).test(text))).toBe(true);
    },
  );

  it.each([
    ['DATE_DIFF(until, since, DAY)', "date_diff('DAY', since, until)"],
    ['DATE_ADD(scope.day, INTERVAL back.ago MONTH)', 'CAST(scope.day + INTERVAL (back.ago) MONTH AS DATE)'],
    [
      "ANY_VALUE(COALESCE(a, '') HAVING MAX IF(f(a) = '', 0, step)) AS a,",
      "max_by(COALESCE(a, ''), IF(f(a) = '', 0, step)) AS a,",
    ],
    ['DATE_TRUNC(asOfDay, ISOWEEK)', "CAST(date_trunc('WEEK', asOfDay) AS DATE)"],
    [
      "COUNTIF(type IN ('Open', 'Won')) OVER (ORDER BY x)",
      "COUNT(CASE WHEN type IN ('Open', 'Won') THEN 1 END) OVER (ORDER BY x)",
    ],
    ["x STRING OPTIONS (description = 'a, b (c)'),", 'x STRING,'],
  ])('%s', (googleSql, duckDb) => {
    expect(toDuckDb(googleSql)).toBe(duckDb);
  });
});
