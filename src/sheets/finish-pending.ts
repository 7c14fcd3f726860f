import {finishRows} from './append-rows';
import {finishChange, makeChange, type StagesChanged} from './change-stages';
import {toast} from './dialogs';
import {readStagesAndLog} from './stages-and-log';
import {UserError} from './user-error';
import type {Workbook} from './workbook';

/**
 * Finishes what an earlier run, of whatever user, began to write and could not end, and says so. Call it first inside the lock.
 * Where a sheet or a column that it takes is missing, it waits until that is back.
 *
 * @returns the change of the stages that it finished, for who tries it again.
 * @throws what a write threw: then it still waits.
 */
export function finishPending(workbook: Workbook): StagesChanged | undefined {
  const {kept} = workbook;
  const {rows, stages} = kept.pending ?? {};
  try {
    if (rows) {
      finishRows(workbook, rows);
      kept.done();
    }
    if (!stages) return undefined;
    const isMade = makeChange(workbook, readStagesAndLog(workbook), stages);
    toast(
      workbook.spreadsheet,
      isMade
        ? 'A change of the stages had been cut off half-way. It is finished now.'
        : 'A change of the stages had been cut off half-way, and somebody changed the stages since. The log follows it; look whether the sheet of the stages is as it should be.',
      30,
    );
    return finishChange(workbook, stages);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return undefined;
  }
}
