/** The screen of what is wrong or odd in the data. */
import {counted} from '../counted';

export const TITLE = 'Check data';
export const CHECKING_ROWS = 'Checking every row…';
export const CHECK_AGAIN = 'Check again';
export const LIST_ALL = 'List all on a sheet';
export const LISTING = 'Listing…';
export const ALL_LISTED = 'All findings stand on a sheet, which is in front now.';
export const SETTING_BACK = 'Setting back…';

export const NOTHING_ODD = 'All rows count, and nothing looks odd.';
/** @param leftOut of the findings, those about rows that are left out. */
export const found = (findings: number, leftOut: number) =>
  `${counted(findings, 'finding')}${leftOut === 0 ? '; every row counts' : `, ${leftOut.toLocaleString()} of them about rows that are left out`}.`;

/** @param wanted so many were to be. */
export const mended = (cells: number, wanted: number) => `${ofWanted(cells, wanted)} mended.`;
export const setBack = (cells: number, wanted: number) => `${ofWanted(cells, wanted)} set back as before.`;
const ofWanted = (cells: number, wanted: number) =>
  cells === wanted ? counted(cells, 'cell') : `${cells.toLocaleString()} of ${counted(wanted, 'cell')}`;
/** @param said how many of how many. */
export const withRest = (said: string) => `${said} What is left holds a formula, or something else by now.`;

/** How much a kind of finding matters. */
export const WEIGHTS = {wrong: 'Numbers wrong', leftOut: 'Left out', odd: 'Odd, but counts'} as const;
export const CERTAIN = 'Certain enough to mend here:';
export const andMoreLikeThese = (count: number) => `and ${count} more like these`;
export const mend = (cells: number) => `Mend ${counted(cells, 'cell')}`;
export const MENDING = 'Mending…';
export const goToRow = (row: number) => `Go to row ${row}`;
export const goToRowFor = (row: number, reason: string) => `Go to row ${row}: ${reason}`;
/** In place of letters that nobody sees. */
export const NO_WIDTH = '⟨no width⟩';
export const OTHER_SPACE = '⟨other space⟩';
