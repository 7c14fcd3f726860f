import {freezeDiscarded, notFinished, STAGES_FINISHED, STAGES_FOLLOWED} from '../texts/dialogs';
import {finishRows} from './append-rows';
import {finishChange, makeChange, type StagesChanged} from './change-stages';
import {toast} from './dialogs';
import {discardUnfinished} from './freeze-overview';
import type {Pending} from './pending';
import {isPassing} from './retry';
import {readStagesAndLog} from './stages-and-log';
import type {Workbook} from './workbook';

/**
 * Finishes what an earlier run, of whatever user, began to write and could not end, and says so. Call it first inside the lock.
 * Where a sheet or a column that it takes is missing, or protected against this user, it says that too, and waits.
 *
 * @returns the change of the stages that it finished, for who tries it again.
 * @throws what Google failed with for a moment: then it still waits.
 */
export function finishPending(workbook: Workbook): StagesChanged | undefined {
  const {pending} = workbook.kept;
  if (!pending) return undefined;
  try {
    const changed = finish(workbook, pending);
    workbook.kept.done();
    SpreadsheetApp.flush();
    workbook.save();
    return changed;
  } catch (error) {
    if (isPassing(error)) throw error;
    const why = error instanceof Error ? error.message : String(error);
    toast(workbook.spreadsheet, notFinished(why), 30);
    return undefined;
  }
}

function finish(workbook: Workbook, {rows, stages, freeze}: Pending): StagesChanged | undefined {
  if (rows) finishRows(workbook, rows);
  if (freeze && discardUnfinished(workbook, freeze)) {
    toast(workbook.spreadsheet, freezeDiscarded(freeze.name), 30);
  }
  if (!stages) return undefined;
  const isMade = makeChange(workbook, readStagesAndLog(workbook), stages);
  toast(workbook.spreadsheet, isMade ? STAGES_FINISHED : STAGES_FOLLOWED, 30);
  return finishChange(workbook, stages);
}
