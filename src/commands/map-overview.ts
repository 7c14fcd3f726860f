import {type OverviewMap, overviewMap} from '../pipeline/overview/overview-map';
import {drawnStages} from '../pipeline/stages/stage';
import {readCapacity} from '../sheets/read-capacity';
import {readLayout} from '../sheets/read-layout';
import {Workbook} from '../sheets/workbook';

/**
 * Tells a caller of the add-on (the panel, the command line) which cell of the overview holds which number. It is the
 * overview as it was last drawn: stages and people that came since have no cells until it is refreshed.
 */
export function mapOverview(): OverviewMap {
  const workbook = new Workbook();
  const layout = readLayout(workbook);
  const {drawn} = workbook.memory;
  if (!drawn) return overviewMap({...layout, capacity: readCapacity(workbook)});
  const stages = drawnStages(drawn.types);
  return overviewMap({...layout, capacity: drawn.capacity, stages});
}
