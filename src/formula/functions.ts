/**
 * The functions that formulas may use, one record each. A function that is not here is refused by the lint: QUERY (drops the
 * minority type of a column), LET and LAMBDA (row limits), INDIRECT and OFFSET (recalculated at every edit) stay out.
 *
 * `takes` says what each argument accepts without ARRAYFORMULA: `array` a range or array as it is, `scalar` one value
 * (a range there works cell by cell only inside ARRAYFORMULA). The last entry repeats for further arguments.
 * `gives`: `scalar` one value whatever comes in; `array` spills by itself; `each` follows its scalar arguments.
 * Source: the function list of Google Docs Editors Help.
 */
export interface FunctionRecord {
  readonly min: number;
  readonly max: number;
  readonly takes: readonly ('array' | 'scalar')[];
  readonly gives: 'scalar' | 'array' | 'each';
}

const ANY: number = Number.POSITIVE_INFINITY;

const reducer = {min: 1, max: ANY, takes: ['array'], gives: 'scalar'} as const;
const each = <Min extends number, Max extends number = Min>(min: Min, max?: Max) =>
  ({min, max: (max ?? min) as Max, takes: ['scalar'], gives: 'each'}) as const;
const conditional = <Min extends number>(min: Min, first: 'range' | 'criteria') =>
  ({
    min,
    max: ANY,
    takes: first === 'range' ? (['array', 'array', 'scalar'] as const) : (['array', 'scalar'] as const),
    gives: 'each',
  }) as const;

export const FUNCTIONS = {
  ARRAYFORMULA: {min: 1, max: 1, takes: ['array'], gives: 'array'},
  ARRAY_CONSTRAIN: {min: 3, max: 3, takes: ['array', 'scalar', 'scalar'], gives: 'array'},
  AVERAGE: reducer,
  AVERAGEIFS: conditional(3, 'range'),
  CHAR: each(1),
  COLUMN: {min: 1, max: 1, takes: ['array'], gives: 'scalar'},
  COUNT: reducer,
  COUNTIF: {min: 2, max: 2, takes: ['array', 'scalar'], gives: 'each'},
  COUNTIFS: conditional(2, 'criteria'),
  DATE: each(3),
  DAY: each(1),
  ENCODEURL: each(1),
  EOMONTH: each(2),
  FILTER: {min: 2, max: ANY, takes: ['array'], gives: 'array'},
  FIXED: each(2),
  HSTACK: {min: 1, max: ANY, takes: ['array'], gives: 'array'},
  IF: each(2, 3),
  IFERROR: each(1, 2),
  IFNA: each(2),
  INT: each(1),
  ISERROR: each(1),
  ISFORMULA: each(1),
  ISNUMBER: each(1),
  LEFT: each(2),
  LEN: each(1),
  LOOKUP: {min: 2, max: 3, takes: ['scalar', 'array', 'array'], gives: 'each'},
  LOWER: each(1),
  MATCH: {min: 2, max: 3, takes: ['scalar', 'array', 'scalar'], gives: 'each'},
  MAX: reducer,
  MIN: reducer,
  MOD: each(2),
  MONTH: each(1),
  MEDIAN: reducer,
  MMULT: {min: 2, max: 2, takes: ['array'], gives: 'array'},
  RIGHT: each(2),
  ROUND: each(2),
  ROW: {min: 0, max: 1, takes: ['array'], gives: 'each'},
  ROWS: {min: 1, max: 1, takes: ['array'], gives: 'scalar'},
  SEQUENCE: {min: 1, max: 4, takes: ['scalar'], gives: 'array'},
  SORT: {min: 1, max: ANY, takes: ['array'], gives: 'array'},
  SUM: reducer,
  SUMIF: {min: 3, max: 3, takes: ['array', 'scalar', 'array'], gives: 'each'},
  SUMIFS: conditional(3, 'range'),
  TODAY: {min: 0, max: 0, takes: [], gives: 'scalar'},
  TRIM: each(1),
  UNIQUE: {min: 1, max: 3, takes: ['array', 'scalar', 'scalar'], gives: 'array'},
  VLOOKUP: {min: 4, max: 4, takes: ['scalar', 'array', 'scalar', 'scalar'], gives: 'each'},
  VSTACK: {min: 1, max: ANY, takes: ['array'], gives: 'array'},
  WEEKDAY: each(2),
  XLOOKUP: {min: 3, max: 6, takes: ['scalar', 'array', 'array', 'scalar'], gives: 'each'},
  YEAR: each(1),
} as const satisfies Record<string, FunctionRecord>;

export type FunctionName = keyof typeof FUNCTIONS;
