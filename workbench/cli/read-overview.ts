import {helpers} from '@odoo/o-spreadsheet';
import type {OverviewMap} from './overview-map';

/** A cell as it is read off a sheet. */
export interface CellReading {
  /** A date is its serial number. */
  value: number | string | boolean | null;
  /** As displayed. */
  text: string;
}

export interface Labelled {
  id: string;
  /** What the sheet calls it. */
  label: string;
}

/** The overview as its cells show it. */
export interface Overview {
  asOf: CellReading;
  metrics: (Labelled & {cell: CellReading})[];
  stageColumns: Labelled[];
  /** In pipeline order, by column id. A stage that is no rung of the funnel has no cells of it. */
  stages: Record<string, CellReading>[];
}

/**
 * Reads the cells that the map names, and their labels: what stands above a metric, and above a column's first cell.
 * Throws when a cell shows an error: then the add-on is wrong, and no number of it is to be trusted.
 */
export function readOverview(map: OverviewMap, read: (address: string) => CellReading): Overview {
  const cellAt = (address: string, label: string): CellReading => {
    const cell = read(address);
    if (/^#(N\/A|[A-Z0/]+[!?])$/.test(cell.text)) {
      throw new Error(`Cell ${address} of ${map.sheet} ("${label}") shows ${cell.text}.`);
    }
    return cell;
  };
  const metrics = Object.entries(map.metrics).map(([id, address]) => {
    const label = read(above(address)).text;
    return {id, label, cell: cellAt(address, label)};
  });
  const stageColumns = [...new Set(map.stages.flatMap(Object.keys))].map(id => {
    const first = map.stages.find(stage => id in stage)?.[id];
    return {id, label: first === undefined ? id : read(above(first)).text};
  });
  const stages = map.stages.map(addresses =>
    Object.fromEntries(Object.entries(addresses).map(([id, address]) => [id, cellAt(address, id)])),
  );
  return {asOf: cellAt(map.asOf, 'As of'), metrics, stageColumns, stages};
}

function above(address: string): string {
  const {col, row} = helpers.toCartesian(address);
  return helpers.toXC(col, row - 1);
}
