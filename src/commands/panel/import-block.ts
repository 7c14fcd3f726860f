import type {Answer} from '../../panel/answer';
import {importedBlock} from '../../panel/schemas';
import {importRows} from '../../sheets/import-rows';
import {locked} from '../../sheets/lock';
import {UserError} from '../../sheets/user-error';
import {IMPORT_OVER} from '../../texts/errors';
import {panelCall} from './panel-call';

/** Adds the next rows of an import to the log, or to Customers. */
export function importBlock(sent: unknown): Answer<{readonly first: number}> {
  return panelCall(importedBlock, sent, (workbook, block) =>
    locked(workbook, () => {
      const {imported} = workbook.memory;
      if (imported?.id !== block.id || imported.isOver || block.from > imported[block.table].sent) {
        throw new UserError(IMPORT_OVER);
      }
      return {first: importRows(workbook, imported, block)};
    }),
  );
}
