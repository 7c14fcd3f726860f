import type {prove} from '../recount/prove';
import {say} from '../sheets/dialogs';
import {readEvidence} from '../sheets/read-evidence';
import {menuAction} from './menu-action';

/** In the script's other file, `Recount.js`: all files of a script share one scope. */
declare const prove_: typeof prove;

const TITLE = 'Prove the numbers';

/** Counts every number of the overview again, without its formulas, and says which cells show something else. Writes nothing. */
export function proveNumbers(): void {
  menuAction(TITLE, workbook => say(TITLE, prove_(readEvidence(workbook))));
}
