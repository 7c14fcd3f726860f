import type {Host} from '../workbench/index';
import {clickMenu} from './click-menu';

/** Opens the file and clicks "Set up". Throws InputError with the add-on's own words when it refuses. */
export function setUp(host: Host, withSampleData: boolean): void {
  host.open();
  host.answer({alert: withSampleData ? 'YES' : 'NO'});
  clickMenu(host, 'setUp');
}
