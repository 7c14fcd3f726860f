import type {FUNCTIONS, FunctionName} from './functions';
import {type CallNode, node, type Operand} from './node';

type Operands<Count extends number, Found extends Operand[] = []> = Found['length'] extends Count
  ? Found
  : Operands<Count, [...Found, Operand]>;

/** As many operands as the function's record allows; any number more where it sets no limit. */
type Arguments<Min extends number, Max extends number> = number extends Max
  ? [...Operands<Min>, ...Operand[]]
  : Operands<Max> extends [...Operands<Min>, ...infer Rest]
    ? [...Operands<Min>, ...Partial<Rest>]
    : never;

type Calls = {
  readonly [Name in FunctionName]: (
    ...args: Arguments<(typeof FUNCTIONS)[Name]['min'], (typeof FUNCTIONS)[Name]['max']>
  ) => CallNode;
};

/**
 * One builder for each allowed function, `import * as fx`: `fx.COUNTIF(range, criterion)`. How many arguments one takes is
 * read off its record by the compiler; the records themselves are for the lint and need not be there when formulas are built.
 */
export const ARRAYFORMULA = builder('ARRAYFORMULA');
export const ARRAY_CONSTRAIN = builder('ARRAY_CONSTRAIN');
export const AVERAGE = builder('AVERAGE');
export const AVERAGEIFS = builder('AVERAGEIFS');
export const CHAR = builder('CHAR');
export const COLUMN = builder('COLUMN');
export const COUNT = builder('COUNT');
export const COUNTIF = builder('COUNTIF');
export const COUNTIFS = builder('COUNTIFS');
export const DATE = builder('DATE');
export const DAY = builder('DAY');
export const ENCODEURL = builder('ENCODEURL');
export const EOMONTH = builder('EOMONTH');
export const FILTER = builder('FILTER');
export const FIXED = builder('FIXED');
export const HSTACK = builder('HSTACK');
export const IF = builder('IF');
export const IFERROR = builder('IFERROR');
export const IFNA = builder('IFNA');
export const INT = builder('INT');
export const ISERROR = builder('ISERROR');
export const ISFORMULA = builder('ISFORMULA');
export const ISNUMBER = builder('ISNUMBER');
export const LEFT = builder('LEFT');
export const LEN = builder('LEN');
export const LOOKUP = builder('LOOKUP');
export const LOWER = builder('LOWER');
export const MATCH = builder('MATCH');
export const MAX = builder('MAX');
export const MIN = builder('MIN');
export const MOD = builder('MOD');
export const MONTH = builder('MONTH');
export const MEDIAN = builder('MEDIAN');
export const MMULT = builder('MMULT');
export const RIGHT = builder('RIGHT');
export const ROUND = builder('ROUND');
export const ROW = builder('ROW');
export const ROWS = builder('ROWS');
export const SEQUENCE = builder('SEQUENCE');
export const SORT = builder('SORT');
export const SUM = builder('SUM');
export const SUMIF = builder('SUMIF');
export const SUMIFS = builder('SUMIFS');
export const TODAY = builder('TODAY');
export const TRIM = builder('TRIM');
export const UNIQUE = builder('UNIQUE');
export const VLOOKUP = builder('VLOOKUP');
export const VSTACK = builder('VSTACK');
export const WEEKDAY = builder('WEEKDAY');
export const XLOOKUP = builder('XLOOKUP');
export const YEAR = builder('YEAR');

function builder<Name extends FunctionName>(name: Name): Calls[Name] {
  return ((...args: Operand[]): CallNode => ({kind: 'call', name, args: args.map(node)})) as Calls[Name];
}
