import {type Argument, precede} from './define';
import {isMatrix, notAvailable} from './values';

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

/** Has functions refuse arrays where Google takes ranges only, whatever the array holds. */
export function refuseArrays(): void {
  for (const [name, index] of Object.entries(rangeOnly)) {
    precede(name, (_, args) => {
      if (args.length <= index || isRange(args[index])) return undefined;
      return notAvailable('Argument must be a range.');
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
