import type {Answer} from '../../panel/answer';
import {sheetRows} from '../../panel/schemas';
import {readUserRows} from '../../sheets/user-sheets';
import {panelCall} from './panel-call';

/** Rows of a sheet of the user's, as a list to import. */
export function readSheetRows(sent: unknown): Answer<(string | number)[][]> {
  return panelCall(sheetRows, sent, readUserRows);
}
