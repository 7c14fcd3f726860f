import type {GeneratedSheetId} from '../pipeline/plan/sheet-plan';
import {GENERATED_SHEETS} from '../pipeline/workbook/workbook-plan';
import {sayAtWork, toast} from '../sheets/dialogs';
import {locked} from '../sheets/lock';
import {readLayout} from '../sheets/read-layout';
import {requireEditable} from '../sheets/require-editable';
import {writeWorkbook} from '../sheets/write-workbook';
import {menuAction} from './menu-action';

const WRITTEN = (Object.keys(GENERATED_SHEETS) as GeneratedSheetId[]).map(id => ({id, firstRow: 1}));

/** Rewrites the generated sheets, and nothing else. */
export function refreshOverview(): void {
  menuAction('Refresh overview', workbook => {
    locked(workbook, () => {
      const layout = readLayout(workbook);
      requireEditable(workbook, WRITTEN);
      sayAtWork(workbook, 'Refreshing the overview.');
      writeWorkbook(workbook, layout, false);
    });
    toast(workbook.spreadsheet, 'The overview is as it should be.');
  });
}
