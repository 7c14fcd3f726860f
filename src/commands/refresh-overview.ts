import {sayAtWork, toast} from '../sheets/dialogs';
import {locked} from '../sheets/lock';
import {readLayout} from '../sheets/read-layout';
import {writeWorkbook} from '../sheets/write-workbook';
import {menuAction} from './menu-action';

/** Rewrites the generated sheets, and nothing else. */
export function refreshOverview(): void {
  menuAction('Refresh overview', workbook => {
    locked(workbook, () => {
      const layout = readLayout(workbook);
      sayAtWork(workbook, 'Refreshing the overview.');
      writeWorkbook(workbook, layout, false);
    });
    toast(workbook.spreadsheet, 'The overview is as it should be.');
  });
}
