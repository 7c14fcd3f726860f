import type {Answer} from '../../panel/answer';
import type {ImportBegun} from '../../panel/calls';
import {importAhead} from '../../panel/schemas';
import {beginImport as begin} from '../../sheets/begin-import';
import {locked} from '../../sheets/lock';
import {panelCall} from './panel-call';

/** Makes room for an import, or says why it cannot be; from here on it is remembered, to be taken back. */
export function beginImport(sent: unknown): Answer<ImportBegun> {
  return panelCall(importAhead, sent, (workbook, ahead) => locked(workbook, () => begin(workbook, ahead)));
}
