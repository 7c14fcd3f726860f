import {stagesOf} from '../pipeline/explain/written';
import {type OverviewMap, overviewMap} from '../pipeline/plan/overview-map';
import {stageType} from '../pipeline/stages/stage';
import {readLayout} from '../sheets/read-layout';
import {readRoom} from '../sheets/read-room';
import {Workbook} from '../sheets/workbook';

/**
 * Tells a caller of the add-on (the panel, the command line) which cell of the overview holds which number. It is the
 * overview as it was last drawn: stages and people that came since have no cells until it is refreshed.
 */
export function mapOverview(): OverviewMap {
  const workbook = new Workbook();
  const layout = readLayout(workbook);
  const {drawn} = workbook.memory;
  if (!drawn) return overviewMap({...layout, room: readRoom(workbook)});
  const stages = stagesOf(drawn.types.map(type => stageType(type) ?? 'Open'));
  return overviewMap({...layout, room: drawn.room, stages});
}
