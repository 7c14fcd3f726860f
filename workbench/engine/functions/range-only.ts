import type {Matrix} from '@odoo/o-spreadsheet';
import {type Argument, type Cell, precede} from './define';
import {badValue, isMatrix, matrixOf, notAvailable, rowCount} from './values';

/** Which argument of a function Google takes as a range of a sheet only, from 0. An array there is #N/A. */
const rangeOnly: Readonly<Record<string, number>> = {
  AVERAGEIF: 2,
  AVERAGEIFS: 0,
  COLUMN: 0,
  MAXIFS: 0,
  MINIFS: 0,
  ROW: 0,
  SUMIF: 2,
  SUMIFS: 0,
};

/** Of those, the ones whose other ranges must be as large. SUMIF and AVERAGEIF take the size from the first. */
const alike = ['AVERAGEIFS', 'MAXIFS', 'MINIFS', 'SUMIFS'];

/** Has functions refuse arrays where Google takes ranges only, whatever the array holds, and ranges of different sizes. */
export function refuseArrays(): void {
  for (const [name, index] of Object.entries(rangeOnly)) {
    precede(name, (_, args) => {
      const [[asked] = []] = matrixOf(args[index]);
      // A range that could not be had.
      if (asked?.value === '#REF') return asked;
      if (args.length > index && !isRange(args[index])) return notAvailable('Argument must be a range.');
      const [first, ...criteria] = args.map(matrixOf);
      const others = criteria.filter((_matrix, place) => place % 2 === 0);
      return !alike.includes(name) || others.every(other => isSameSize(first, other))
        ? undefined
        : badValue(`Array arguments to ${name} are of different size.`);
    });
  }
}

/** A range is known by the place of the first cell of each of its columns: see RangeReader. */
function isRange(argument: Argument): boolean {
  if (!isMatrix(argument)) return argument?.position !== undefined;
  const origin = argument[0]?.[0]?.position;
  return argument.every((column, index) => {
    const position = column[0]?.position;
    return position !== undefined && position.row === origin?.row && position.col === origin.col + index;
  });
}

function isSameSize(one: Matrix<Cell> = [], other: Matrix<Cell> = []): boolean {
  return one.length === other.length && rowCount(one) === rowCount(other);
}
