import type {Matrix} from '@odoo/o-spreadsheet';
import {EvaluationError, helpers} from '@odoo/o-spreadsheet';
import {type Argument, type Cell, type Context, define, type Result} from './define';
import {LookupVector, type Nearest} from './lookup-vector';
import {badValue, blank, isError, isMatrix, isOne, matrixOf, notAvailable, rowCount, scalar} from './values';

const searchKey = 'search_key (string, number, boolean)';

/**
 * VLOOKUP, HLOOKUP, LOOKUP, MATCH, XMATCH and XLOOKUP, by Google's rules for patterns, sorted ranges and blanks: a
 * blank key is never found.
 */
export function defineLookupFunctions(): void {
  define(
    'VLOOKUP',
    'A value from the row whose first value is the key.',
    [searchKey, 'range (any, range)', 'index (number)', 'is_sorted (boolean, optional)'],
    function (key, range, index, isSorted) {
      const matrix = matrixOf(range);
      const error = errorInstead(matrix);
      if (error) return error;
      const place = number(this, index);
      if (place < 1) return badValue(`VLOOKUP's index is 1 or more, not ${place}.`);
      const column = matrix[place - 1];
      if (!column) return outOfBounds('VLOOKUP', matrix.length);
      const vector = LookupVector.of(matrix[0] ?? matrix, () => matrix[0] ?? []);
      return column[find(vector, scalar(key), isSorted)] ?? notFound('VLOOKUP', key);
    },
    {exported: true},
  );

  define(
    'HLOOKUP',
    'A value from the column whose first value is the key.',
    [searchKey, 'range (any, range)', 'index (number)', 'is_sorted (boolean, optional)'],
    function (key, range, index, isSorted) {
      const matrix = matrixOf(range);
      const error = errorInstead(matrix);
      if (error) return error;
      const row = number(this, index) - 1;
      if (row < 0 || row >= rowCount(matrix)) return outOfBounds('HLOOKUP', rowCount(matrix));
      const vector = LookupVector.of(matrix, () => matrix.map(column => column[0] as Cell));
      return matrix[find(vector, scalar(key), isSorted)]?.[row] ?? notFound('HLOOKUP', key);
    },
    {exported: true},
  );

  define(
    'LOOKUP',
    'A value beside the last value that is not above the key, in a sorted row or column.',
    [searchKey, 'search_array (any, range)', 'result_range (any, range, optional)'],
    (key, searchArray, resultRange) => {
      const matrix = matrixOf(searchArray);
      const error = errorInstead(matrix);
      if (error) return error;
      const {value} = scalar(key);
      const vertical = rowCount(matrix) >= matrix.length;
      const searched = vertical ? [matrix[0] ?? []] : matrix.map(column => column.slice(0, 1));
      const source = vertical ? (matrix[0] ?? matrix) : matrix;
      const index = value === null ? -1 : LookupVector.of(source, () => cellsOf(searched)).binary(value, 'below');
      if (index === -1) return notFound('LOOKUP', key);
      if (resultRange !== undefined) return cellsOf(matrixOf(resultRange))[index] ?? notFound('LOOKUP', key);
      const result = vertical ? matrix.at(-1)?.[index] : matrix[index]?.at(-1);
      return result ?? notFound('LOOKUP', key);
    },
    {exported: true},
  );

  define(
    'MATCH',
    "The key's place in a row or column.",
    [searchKey, 'range (any, range)', 'search_type (number, optional)'],
    function (key, range, searchType) {
      const matrix = matrixOf(range);
      const error = errorInstead(matrix);
      if (error) return error;
      if (!isVector(matrix)) return notAvailable('MATCH searches a single row or column.');
      const type = searchType === undefined ? 1 : Math.sign(number(this, searchType));
      const {value} = scalar(key);
      const vector = vectorOf(matrix);
      if (value === null) return notFound('MATCH', key);
      let index = vector.pattern.bind(vector);
      if (type > 0) index = vector.binary.bind(vector, value, 'below', 'ascending');
      if (type < 0) index = vector.binary.bind(vector, value, 'above', 'descending');
      return place(index(value), 'MATCH', key);
    },
    {exported: true},
  );

  define(
    'XMATCH',
    "The key's place in a row or column.",
    [searchKey, 'lookup_range (any, range)', 'match_mode (number, optional)', 'search_mode (number, optional)'],
    function (key, range, matchMode, searchMode) {
      const matrix = matrixOf(range);
      if (!isVector(matrix)) return badValue('XMATCH searches a single row or column.');
      return place(extendedSearch(this, matrix, key, matchMode, searchMode), 'XMATCH', key);
    },
  );

  define(
    'XLOOKUP',
    "The value at the key's place in another row or column.",
    [
      searchKey,
      'lookup_range (any, range)',
      'result_range (any, range)',
      'missing_value (any, optional)',
      'match_mode (number, optional)',
      'search_mode (number, optional)',
    ],
    function (key, range, resultRange, ...options) {
      const [missing, matchMode, searchMode] = options;
      const matrix = matrixOf(range);
      const error = errorInstead(matrix);
      if (error) return error;
      const results = matrixOf(resultRange);
      if (!isVector(matrix)) return badValue('XLOOKUP searches a single row or column.');
      const vertical = matrix.length === 1;
      const length = vertical ? rowCount(matrix) : matrix.length;
      if (length !== (vertical ? rowCount(results) : results.length)) {
        return badValue('XLOOKUP needs a result range as long as the lookup range.');
      }
      const index = extendedSearch(this, matrix, key, matchMode, searchMode);
      // A fallback that is left out is #N/A; one whose place is there and blank is blank.
      if (index === -1) return options.length === 0 ? notFound('XLOOKUP', key) : (missing ?? blank);
      return vertical ? results.map(column => [column[index] as Cell]) : [results[index] as Cell[]];
    },
  );
}

function number(context: Context, argument: Argument): number {
  return Math.trunc(helpers.toNumber(scalar(argument), context.locale));
}

/** The error that stands where an array belongs: one was left empty (`{}`), or not to be had. A cell of a sheet is none. */
function errorInstead(matrix: Matrix<Cell>): Cell | undefined {
  const [first] = matrix[0] ?? [];
  return isOne(matrix) && isError(first) && first?.position === undefined ? first : undefined;
}

function isVector(matrix: Matrix<Cell>): boolean {
  return matrix.length === 1 || rowCount(matrix) === 1;
}

function cellsOf(matrix: Matrix<Cell>): readonly Cell[] {
  return matrix.length === 1 ? (matrix[0] ?? []) : matrix.map(column => column[0] as Cell);
}

function vectorOf(matrix: Matrix<Cell>): LookupVector {
  return LookupVector.of(matrix.length === 1 ? (matrix[0] ?? matrix) : matrix, () => cellsOf(matrix));
}

/** VLOOKUP's and HLOOKUP's search: sorted unless told otherwise, and with patterns when exact. */
function find(vector: LookupVector, {value}: Cell, isSorted: Argument): number {
  if (value === null) return -1;
  const sorted = isSorted === undefined || helpers.toBoolean(scalar(isSorted));
  return sorted ? vector.binary(value, 'below') : vector.pattern(value);
}

/** XLOOKUP's and XMATCH's search. Exact by default, and then without patterns. */
function extendedSearch(
  context: Context,
  matrix: Matrix<Cell>,
  key: Argument,
  matchMode: Argument,
  searchMode: Argument,
): number {
  const match = matchMode === undefined ? 0 : number(context, matchMode);
  const search = searchMode === undefined ? 1 : number(context, searchMode);
  if (![-1, 0, 1, 2].includes(match)) throw badValue(`match_mode is -1, 0, 1 or 2, not ${match}.`);
  if (![-2, -1, 1, 2].includes(search)) throw badValue(`search_mode is 1, -1, 2 or -2, not ${search}.`);
  const {value} = scalar(key);
  if (value === null) return -1;
  const vector = vectorOf(matrix);
  const nearest: Nearest = match === 0 ? 'none' : match < 0 ? 'below' : 'above';
  if (match === 2) {
    if (Math.abs(search) === 2)
      throw badValue('A binary search (search_mode 2 or -2) knows no patterns (match_mode 2).');
    return vector.pattern(value, search === -1);
  }
  if (Math.abs(search) === 2) return vector.binary(value, nearest, search > 0 ? 'ascending' : 'descending');
  return vector.nearest(value, nearest, search === -1);
}

function place(index: number, name: string, key: Argument): Result {
  return index === -1 ? notFound(name, key) : index + 1;
}

function notFound(name: string, key: Argument): EvaluationError {
  return notAvailable(`${name} did not find "${helpers.toString(scalar(key))}".`);
}

function outOfBounds(name: string, size: number): EvaluationError {
  return new EvaluationError(`${name}'s index is outside the range, which has ${size}.`, '#REF');
}

/**
 * Makes a look-up ready for many keys: a search for one, or undefined where the arguments ask for more than the usual.
 * Keys that are errors are not looked up.
 */
export type PrepareLookup = (context: Context, rest: readonly Argument[]) => ((key: Cell) => Cell) | undefined;

/** The look-ups whose first argument is the key. */
export const keyedLookups: Readonly<Record<string, PrepareLookup>> = {
  XLOOKUP: (_, [range, resultRange, ...options]) => {
    const [missing] = options;
    if (!isMatrix(range) || !isMatrix(resultRange) || isMatrix(missing) || options.length > 1) return undefined;
    const [results] = resultRange;
    if (range.length !== 1 || resultRange.length !== 1 || !results || results.length !== rowCount(range)) {
      return undefined;
    }
    const vector = vectorOf(range);
    return key => {
      const index = key.value === null ? -1 : vector.exact(key.value);
      if (index !== -1) return results[index] as Cell;
      return options.length === 0 ? notFound('XLOOKUP', key) : (missing ?? blank);
    };
  },
  VLOOKUP: (context, [range, index, isSorted]) => {
    if (!isMatrix(range) || isMatrix(index) || isMatrix(isSorted) || isAnyError(index, isSorted)) return undefined;
    const results = range[number(context, index) - 1];
    const [searched = []] = range;
    if (!results) return undefined;
    const vector = LookupVector.of(searched, () => searched);
    return key => results[find(vector, key, isSorted)] ?? notFound('VLOOKUP', key);
  },
  LOOKUP: (_, [searched, resultRange]) => {
    if (!isMatrix(searched) || searched.length !== 1 || rowCount(searched) < 2) return undefined;
    if (resultRange !== undefined && (!isMatrix(resultRange) || resultRange.length !== 1)) return undefined;
    const vector = vectorOf(searched);
    const results = (resultRange ?? searched)[0] ?? [];
    return key => {
      const index = key.value === null ? -1 : vector.binary(key.value, 'below');
      return (index === -1 ? undefined : results[index]) ?? notFound('LOOKUP', key);
    };
  },
  MATCH: (context, [range, searchType]) => {
    if (!isMatrix(range) || range.length !== 1 || isMatrix(searchType) || isAnyError(searchType)) return undefined;
    const type = searchType === undefined ? 1 : Math.sign(number(context, searchType));
    if (type < 0) return undefined;
    const vector = vectorOf(range);
    return key => {
      if (key.value === null) return notFound('MATCH', key);
      const index = type > 0 ? vector.binary(key.value, 'below') : vector.pattern(key.value);
      return index === -1 ? notFound('MATCH', key) : {value: index + 1};
    };
  },
};

function isAnyError(...cells: readonly (Cell | undefined)[]): boolean {
  return cells.some(isError);
}
