import {isoFromSerial} from '../engine/dates';
import type {Overview} from './overview-cells';
import type {CellReading} from './read-overview';

/** The overview as JSON text, every number with all its digits; null where a cell shows a dash or nothing. */
export function overviewJson({asOf, metrics, stages}: Overview): string {
  const plain = {
    asOf: asOfDay(asOf),
    metrics: values(metrics),
    stages: stages.map(values),
  };
  return JSON.stringify(plain, null, 2);
}

export function asOfDay({value, text}: CellReading): string {
  if (typeof value !== 'number') throw new Error(`The overview shows "${text}" where its As of date should be.`);
  return isoFromSerial(Math.floor(value));
}

function values(cells: Record<string, CellReading>): Record<string, CellReading['value']> {
  return Object.fromEntries(
    Object.entries(cells).map(([id, {value}]) => [id, value === '–' || value === '' ? null : value]),
  );
}
