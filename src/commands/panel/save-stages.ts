import type {Answer} from '../../panel/answer';
import {type StageReceipt, stageChange} from '../../panel/schemas';
import {isAsSeen, marksOf, planChange} from '../../pipeline/stages/plan-change';
import {nameKey} from '../../pipeline/tables/name';
import {changeStages, type StagesChanged, wishesOf} from '../../sheets/change-stages';
import {locked} from '../../sheets/lock';
import {readStagesAndLog} from '../../sheets/stages-and-log';
import {UserError} from '../../sheets/user-error';
import {panelCall} from './panel-call';

/** Changes the stages, and the rows of the log that name them: all or nothing. */
export function saveStages(sent: unknown): Answer<StageReceipt> {
  return panelCall(stageChange, sent, (workbook, wish) =>
    locked(workbook, finished => {
      if (finished && isAsSeen(wish.stages, finished.seen)) return receiptOf(finished);
      const present = readStagesAndLog(workbook);
      const {rows} = present.stages;
      // An earlier try came through, and its answer was lost: what it was before, nobody knows any more.
      if (!isAsSeen(rows, wish.seen) && isAsSeen(rows, marksOf(wish.stages))) {
        const before = wishesOf(present.stages);
        return {before, seen: marksOf(before), rewritten: [], fingerprint: 0, overviewIsNew: true};
      }
      const plan = planChange(rows, present.log.rows, wish);
      if ('refusals' in plan) throw new UserError(plan.refusals.join('\n'));
      return receiptOf(changeStages(workbook, present, wish.stages, plan.rewrites));
    }),
  );
}

function receiptOf({change, seen, overviewIsNew}: StagesChanged): StageReceipt {
  const now = new Map(change.after.map(({was, stage}) => [nameKey(was), stage]));
  return {
    before: change.before.map(stage => ({...stage, was: now.get(nameKey(stage.stage)) ?? null})),
    seen,
    rewritten: change.rewritten.map(each => ({...each, rows: [...each.rows]})),
    fingerprint: change.fingerprint,
    overviewIsNew,
  };
}
