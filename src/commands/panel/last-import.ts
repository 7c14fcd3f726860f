import type {Answer} from '../../panel/answer';
import type {LastImport} from '../../panel/calls';
import type {RowsAdded} from '../../sheets/memory';
import {nothing, panelCall} from './panel-call';

/** The import that can be taken back: the last one, also where it was cut off. */
export function lastImport(): Answer<LastImport | null> {
  return panelCall(nothing, undefined, ({memory: {imported}}) => {
    if (!imported) return null;
    const {name, day, isOver = false, customers, conversations} = imported;
    return {name, day, conversations: rowsOf(conversations), customers: rowsOf(customers), isOver};
  });
}

function rowsOf({blocks, last}: RowsAdded): number {
  return [...blocks, ...(last?.blocks ?? [])].reduce((sum, [, count]) => sum + count, 0);
}
