import type {Answer} from '../../panel/answer';
import {type StageReceipt, stageChange} from '../../panel/schemas';
import {fingerprint} from '../../pipeline/log/fingerprint';
import {planChange} from '../../pipeline/stages/plan-change';
import {nameKey} from '../../pipeline/tables/name';
import {stretches} from '../../pipeline/tables/stretches';
import {changeStages, readStagesAndLog, wishesOf} from '../../sheets/change-stages';
import {locked} from '../../sheets/lock';
import {UserError} from '../../sheets/user-error';
import {panelCall} from './panel-call';

/** Changes the stages, and the rows of the log that name them: all or nothing. */
export function saveStages(sent: unknown): Answer<StageReceipt> {
  return panelCall(stageChange, sent, (workbook, wish) =>
    locked(workbook, () => {
      const present = readStagesAndLog(workbook);
      const plan = planChange(present.stages.rows, present.log.rows, wish);
      if ('refusals' in plan) throw new UserError(plan.refusals.join('\n'));
      const {seen, overviewIsNew} = changeStages(workbook, present, wish.stages, plan.rewrites);
      const customers = new Map(present.log.rows.map(({row, customer}) => [row, customer]));
      const now = new Map(wish.stages.map(({was, stage}) => [nameKey(was), stage]));
      return {
        before: wishesOf(present.stages).map(stage => ({...stage, was: now.get(nameKey(stage.stage)) ?? null})),
        seen,
        rewritten: plan.rewrites.map(({from, to, rows}) => ({from, to, rows: stretches(rows).flat()})),
        fingerprint: fingerprint(plan.rewrites.flatMap(({rows}) => rows.map(row => customers.get(row)))),
        overviewIsNew,
      };
    }),
  );
}
