import type {prove} from '../recount/prove';
import {say} from '../sheets/dialogs';
import {readEvidence} from '../sheets/read-evidence';
import {PROVE_NUMBERS} from '../texts/items';
import {menuAction} from './menu-action';

/** In the script's other file, `Recount.js`: all files of a script share one scope. */
declare const prove_: typeof prove;

/** Counts every number of the overview again, without its formulas, and says which cells show something else. Writes nothing. */
export function proveNumbers(): void {
  menuAction(PROVE_NUMBERS, workbook => say(PROVE_NUMBERS, prove_(readEvidence(workbook))));
}
