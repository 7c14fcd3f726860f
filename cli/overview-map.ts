import type {OverviewMap} from '../src/pipeline/overview/overview-map';
import type {Host} from '../workbench/index';

export type {InputId} from '../src/pipeline/facts/columns';
export type {OverviewMap} from '../src/pipeline/overview/overview-map';

/**
 * Which cell of the overview holds which number, as the built add-on tells it. The type is the sources' own, and the build
 * has just been made of them: there is nothing to check.
 */
export function mapOverview(host: Host): OverviewMap {
  return host.call('mapOverview') as unknown as OverviewMap;
}
