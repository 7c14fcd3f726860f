import type {LogCells} from '../log/log-row';
import {logCellsOf} from './imported-row';
import type {ListContext, RowNotes} from './list-context';
import type {SourceRow} from './source';

/** The conversation that a row of a log tells of. */
export function logRow(row: SourceRow, {reader, stageOf}: ListContext, {leaveOut, doubt}: RowNotes): LogCells[] {
  const customer = reader.name(row, 'customer');
  const date = reader.day(row, 'date', leaveOut);
  if (customer === '') leaveOut('It names no customer.');
  if (date === undefined) leaveOut('It has no date.');
  if (customer === '' || date === undefined) return [];
  const day = (target: 'expectedClose' | 'nextStepOn'): number | '' => {
    const serial = reader.day(row, target, doubt);
    return serial === undefined ? '' : Math.floor(serial);
  };
  return [
    logCellsOf({
      date,
      customer,
      deal: reader.name(row, 'deal'),
      stage: stageOf(reader.text(row, 'stage')),
      value: reader.amount(row, 'value', doubt) ?? '',
      salesperson: reader.name(row, 'salesperson'),
      expectedClose: day('expectedClose'),
      nextStepOn: day('nextStepOn'),
      reason: reader.name(row, 'reason'),
      notes: reader.text(row, 'notes'),
      nextStep: reader.text(row, 'nextStep'),
    }),
  ];
}
