import type {Answer} from '../../panel/answer';
import {frozenId} from '../../panel/schemas';
import type {FrozenCopy} from '../../panel/share';
import {frozenSheets} from '../../sheets/frozen-sheets';
import {locked} from '../../sheets/lock';
import {requireEditable} from '../../sheets/require-editable';
import {frozenCopies} from '../../sheets/share-place';
import {panelCall} from './panel-call';

/** Deletes a frozen copy. One that is gone already is as good as deleted; a sheet that is none is left alone. */
export function deleteFrozen(sent: unknown): Answer<FrozenCopy[]> {
  return panelCall(frozenId, sent, (workbook, {id}) =>
    locked(workbook, () => {
      const found = frozenSheets(workbook).find(({sheet}) => sheet.getSheetId() === id);
      if (found) {
        requireEditable(workbook, [{firstRow: 1, sheet: found.sheet}]);
        workbook.spreadsheet.deleteSheet(found.sheet);
      }
      return frozenCopies(workbook);
    }),
  );
}
