import {type OverviewMap, overviewMap} from '../pipeline/plan/overview-map';
import {readLayout} from '../sheets/read-layout';
import {readRoom} from '../sheets/read-room';
import {Workbook} from '../sheets/workbook';

/** Tells a caller of the add-on (the panel, the command line) which cell of the overview holds which number. */
export function mapOverview(): OverviewMap {
  const workbook = new Workbook();
  return overviewMap({...readLayout(workbook), room: readRoom(workbook)});
}
