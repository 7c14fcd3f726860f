import {adaptCompilation} from './compile';
import {adaptEvaluation} from './evaluation/adapt-evaluation';
import {coerceArguments} from './functions/coercions';
import {installFunctions} from './functions/install';
import {nameNumberErrors} from './functions/number-errors';
import {quickenArrays} from './functions/quick-arrays';
import {refuseArrays} from './functions/range-only';
import {quickenRowFunctions} from './functions/rows';
import {refuseEmptyTexts} from './functions/strict-operators';
import {adaptExport} from './xlsx/keep-texts';
import {rememberExportable} from './xlsx/remember-exportable';

let isAdapted = false;

/**
 * Makes o-spreadsheet answer as Google Sheets does, and quickly. It keeps its functions and plugins in lists that all
 * models share, so this is done once, before the first model is made; further calls do nothing.
 */
export function adaptEngine(): void {
  if (isAdapted) return;
  isAdapted = true;
  // Google's functions in place of the engine's. The compiler reads their parameters, so before any formula is compiled.
  installFunctions();
  // Formulas with a part that Google calls an error, and the engine unreadable as a whole.
  adaptCompilation();
  // Quicker ways through functions of rows, each before the function that stands in the list now.
  quickenRowFunctions();
  // Where Google takes less than the engine, or names an error otherwise.
  refuseArrays();
  nameNumberErrors();
  refuseEmptyTexts();
  // What texts and numbers are to a function, before it looks at them.
  coerceArguments();
  // Loops around every function that is in the list by now; a function put there later would go without.
  quickenArrays();
  // The evaluation, which calls the functions. Plugins that hold or serve it extend this one.
  adaptEvaluation();
  // Files for other programs: they ask the evaluation what cells show.
  rememberExportable();
  adaptExport();
}
