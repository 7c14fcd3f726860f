/** Reads a sheet's cells, as Apps Script gives them, into what the recount counts. */
import {type Cell, nameKey, type Row} from './cell';
import {LOG_HEADERS} from './read-rows';

/** A sheet's cells from A1 on: texts, numbers, truth values, Dates, and `''` for blanks. */
export type Grid = readonly (readonly unknown[])[];

const HEADERS = [...LOG_HEADERS, 'Type', 'Probability', 'Target days', 'Account opened', 'Source', 'Quota per month'];

/** The rows below row 1, under the headers that the recount knows; where one stands twice, the first counts. */
export function sheetRows([headers = [], ...rows]: Grid, cellOf: (value: unknown) => Cell): Row[] {
  const keys = headers.map(header => nameKey(header as Cell));
  const columns = HEADERS.flatMap(header => {
    const index = keys.indexOf(nameKey(header));
    return index < 0 ? [] : [[header, index] as const];
  });
  return rows.map(cells => {
    const row: Record<string, Cell> = {};
    for (const [header, index] of columns) row[header] = cellOf(cells[index]);
    return row;
  });
}

/** Cells with an error come as their texts, and a text that is typed so becomes an error itself. */
const ERROR = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/;

/** @param serialOf of a Date, in the spreadsheet's time zone. */
export function cellReader(serialOf: (date: Date) => number): (value: unknown) => Cell {
  return value => {
    if (isDate(value)) return serialOf(value);
    if (typeof value === 'string' && ERROR.test(value)) return {error: value};
    return (value ?? '') as Cell;
  };
}

/** Not `instanceof`: a Date may come from another context than the script's own. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
