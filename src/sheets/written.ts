import {writtenText} from '../pipeline/tables/written-text';

export type CellContent = string | number | boolean | Date;

/** A cell's content as it is handed to `setValues` so that it arrives as it is. */
export function written(value: CellContent | undefined): CellContent {
  return typeof value === 'string' ? writtenText(value) : (value ?? '');
}
