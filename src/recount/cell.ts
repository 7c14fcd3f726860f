/**
 * A cell as a spreadsheet holds it, and the readings that the rules need. Dates are serial numbers: days since
 * 1899-12-30, the fraction is the time of day.
 *
 * Decided here, where the definitions leave it open:
 * - "Surrounding and doubled spaces" are ASCII spaces; a tab or a no-break space is a character like any other, so a
 *   cell that holds only those is not blank.
 * - Names are the same when their texts are the same, character by character, after that and lower-casing: é, e and
 *   e + combining accent are three names, and so are full-width and plain letters.
 * - TRUE and FALSE as a name are the texts "true" and "false".
 */
export type Cell = string | number | boolean | {readonly error: string};

/** A row under its headers; a column that is missing reads as blank. */
export type Row = Readonly<Record<string, Cell | undefined>>;

export function isError(cell: Cell | undefined): boolean {
  return typeof cell === 'object';
}

/** The cell as text, spaces at the ends dropped and runs of spaces made one; '' for a blank or an error. */
export function textOf(cell: Cell | undefined): string {
  if (cell === undefined || typeof cell === 'object') return '';
  return String(cell).replace(/ +/g, ' ').replace(/^ | $/g, '');
}

/** What two spellings of one name share; '' for no name. */
export function nameKey(cell: Cell | undefined): string {
  return textOf(cell).toLowerCase();
}

export function numberOf(cell: Cell | undefined): number | null {
  return typeof cell === 'number' ? cell : null;
}

/** A real date with its time: a number from 1899-12-31 to the end of the year 9999. */
export function dateOf(cell: Cell | undefined): number | null {
  return typeof cell === 'number' && cell >= 1 && cell < 2958466 ? cell : null;
}

/** The calendar day of a real date, without its time. */
export function dayOf(cell: Cell | undefined): number | null {
  const date = dateOf(cell);
  return date === null ? null : Math.floor(date);
}
