import {DAY} from './number-format';
import type {Column, ColumnType} from './table';

type More = Partial<Pick<Column, 'required' | 'format' | 'validation'>>;

/** Columns by what their cells hold: `date('nextStepOn', 'Next step on', 120, 'When somebody should act.')`. */
export const name = columnsOf('name');
export const text = columnsOf('text');
export const date = columnsOf('date', {format: DAY, validation: {kind: 'date'}});
export const number = columnsOf('number', {validation: {kind: 'atLeast', minimum: 0}});

/** @param common what each of them has, unless a column says something else. */
function columnsOf(type: ColumnType, common?: More) {
  return <Id extends string>(id: Id, header: string, width: number, note: string, more?: More): Column<Id> => ({
    id,
    header,
    type,
    width,
    note,
    ...common,
    ...more,
  });
}
