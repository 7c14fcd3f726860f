import type {Answer} from '../../panel/answer';
import {importOver} from '../../panel/schemas';
import {locked} from '../../sheets/lock';
import {refreshed} from '../../sheets/refresh';
import {panelCall} from './panel-call';

/** Writes the generated sheets anew, so that they hold what was imported. */
export function endImport(sent: unknown): Answer<{readonly overviewIsNew: boolean}> {
  return panelCall(importOver, sent, (workbook, {id}) =>
    locked(workbook, () => {
      const {imported} = workbook.memory;
      if (imported?.id === id) imported.isOver = true;
      // At once: the rows are there, whatever becomes of the overview.
      workbook.save();
      return {overviewIsNew: refreshed(workbook)};
    }),
  );
}
