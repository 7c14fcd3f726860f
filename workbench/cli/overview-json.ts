import {isoFromSerial} from '../engine/dates';
import type {CellReading, Overview} from './read-overview';

/** What the JSON says of each stage, in this order. */
const stageIds = ['stage', 'type', 'customers', 'deals', 'inProcess', 'won', 'reached'];

/** The overview as JSON text, every number with all its digits; null where a cell shows a dash or nothing. */
export function overviewJson({asOf, metrics, stages}: Overview): string {
  const plain = {
    asOf: asOfDay(asOf),
    metrics: Object.fromEntries(metrics.map(({id, cell}) => [id, plainValue(cell)])),
    stages: stages.map(stage => Object.fromEntries(stageIds.map(id => [id, plainValue(stage[id])]))),
  };
  return JSON.stringify(plain, null, 2);
}

export function asOfDay({value, text}: CellReading): string {
  if (typeof value !== 'number') throw new Error(`The overview shows "${text}" where its As of date should be.`);
  return isoFromSerial(Math.floor(value));
}

function plainValue(cell: CellReading | undefined): CellReading['value'] {
  return cell === undefined || cell.value === '–' || cell.value === '' ? null : cell.value;
}
