import {locked} from '../sheets/lock';
import {readLayout} from '../sheets/read-layout';
import {writeWorkbook} from '../sheets/write-workbook';
import {menuAction} from './menu-action';

/** Rewrites the generated sheets, and nothing else. */
export function refreshOverview(): void {
  menuAction('Refresh overview', workbook =>
    locked(workbook, () => writeWorkbook(workbook, readLayout(workbook), false)),
  );
}
