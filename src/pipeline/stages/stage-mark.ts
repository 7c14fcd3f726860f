import {isError} from '../check/cell-content';
import {tidyName} from '../tables/name';
import type {StageColumn} from '../tables/tables';

const COLUMNS: readonly StageColumn[] = ['stage', 'type', 'probability', 'targetDays', 'action', 'colour'];

/** All that a stage's row says, as one text: tells whether somebody changed it since it was read. */
export function stageMark(row: Readonly<Record<StageColumn, unknown>>): string {
  return COLUMNS.map(column => (isError(row[column]) ? '' : tidyName(row[column]))).join('\n');
}
