import {GoogleError} from '../runtime/google-error';

/** Throws Google's error unless the data is a grid of exactly this many rows and columns. */
export function assertShape(data: readonly unknown[][], rows: number, columns: number): void {
  if (data.length !== rows) throw mismatch('rows', data.length, rows);
  for (const row of data) if (row.length !== columns) throw mismatch('columns', row.length, columns);
}

function mismatch(what: 'rows' | 'columns', given: number, wanted: number): GoogleError {
  return new GoogleError(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${given} but the range has ${wanted}.`,
  );
}
