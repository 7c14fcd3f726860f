import {command} from '../sheets/command';
import {locked} from '../sheets/lock';
import {readLayout} from '../sheets/read-layout';
import {Workbook} from '../sheets/workbook';
import {writeWorkbook} from '../sheets/write-workbook';

/** Rewrites the generated sheets, and nothing else. */
export function refreshOverview(): void {
  command('Refresh overview', () => {
    locked(() => {
      const workbook = new Workbook();
      writeWorkbook(workbook, readLayout(workbook), false);
      workbook.save();
    });
  });
}
