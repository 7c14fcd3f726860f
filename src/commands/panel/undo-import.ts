import type {Answer} from '../../panel/answer';
import type {ImportUndone} from '../../panel/calls';
import {locked} from '../../sheets/lock';
import {undoImport as undo} from '../../sheets/undo-import';
import {UserError} from '../../sheets/user-error';
import {NO_IMPORT} from '../../texts/errors';
import {nothing, panelCall} from './panel-call';

/** Takes the last import back, whole. */
export function undoImport(): Answer<ImportUndone> {
  return panelCall(nothing, undefined, workbook =>
    locked(workbook, () => {
      const {imported} = workbook.memory;
      if (imported) return undo(workbook, imported);
      throw new UserError(NO_IMPORT);
    }),
  );
}
