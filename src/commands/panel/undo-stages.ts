import type {Answer} from '../../panel/answer';
import {stageReceipt} from '../../panel/schemas';
import {fingerprint} from '../../pipeline/log/fingerprint';
import {isAsSeen, marksOf, type Rewrite} from '../../pipeline/stages/plan-change';
import {rowsOf} from '../../pipeline/tables/stretches';
import {changeStages} from '../../sheets/change-stages';
import {locked} from '../../sheets/lock';
import {readStagesAndLog, type StagesAndLog} from '../../sheets/stages-and-log';
import {UserError} from '../../sheets/user-error';
import {STAGES_CHANGED} from '../../texts/errors';
import {panelCall} from './panel-call';

/** Takes the last change of the stages back, as long as nothing that it touched was changed since. */
export function undoStages(sent: unknown): Answer<{readonly overviewIsNew: boolean}> {
  return panelCall(stageReceipt, sent, (workbook, receipt) =>
    locked(workbook, finished => {
      // An earlier try was cut off.
      if (finished && isAsSeen(receipt.before, finished.seen)) return {overviewIsNew: finished.overviewIsNew};
      const present = readStagesAndLog(workbook);
      const {rows} = present.stages;
      // An earlier try came through, and its answer was lost.
      if (!isAsSeen(rows, receipt.seen) && isAsSeen(rows, marksOf(receipt.before))) return {overviewIsNew: true};
      const back = receipt.rewritten.map(({from, to, rows}) => ({from: to, to: from, rows: rowsOf(rows)}));
      const isSame = isAsSeen(rows, receipt.seen) && isAsLeft(present, back, receipt.fingerprint);
      if (!isSame) {
        throw new UserError(STAGES_CHANGED);
      }
      const {overviewIsNew} = changeStages(workbook, present, receipt.before, back);
      return {overviewIsNew};
    }),
  );
}

/** Whether the rows that were rewritten still stand where they stood. */
function isAsLeft({log}: StagesAndLog, back: readonly Rewrite[], expected: number): boolean {
  const rows = new Map(log.rows.map(row => [row.row, row]));
  const touched = back.flatMap(rewrite => rewrite.rows.map(row => ({row: rows.get(row), stage: rewrite.from})));
  return (
    touched.every(({row, stage}) => row?.stage === stage) &&
    fingerprint(touched.map(({row}) => row?.customer)) === expected
  );
}
